// What the splitter's code asks to load a part (src/parts.rs): the starter knows where it is.
export const __wasm_split_load_find = (callback, data) => window.loadPart("find", callback, data);
