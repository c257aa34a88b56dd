// The worker of the importer, after the script of wasm-bindgen. Takes { wasm, call: [function, ...arguments] }, and answers with
// { value }, or with { failure } if the importer says why, or with { broken } if it has crashed.
let started;
onmessage = async ({ data: { wasm, call } }) => {
  try {
    started ??= wasm_bindgen({ module_or_path: wasm });
    await started;
    const [name, ...values] = call;
    postMessage({ value: wasm_bindgen[name](...values) });
  } catch (error) {
    postMessage(typeof error === "string" ? { failure: error } : { broken: String(error) });
  }
};
