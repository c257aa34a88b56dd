// Loads the part `find` for the code that wasm-split generates. public/boot.js defines `loadPart`.
export const __wasm_split_load_find = (callback, data) => window.loadPart("find", callback, data);
