// Starts the reading room in a packed file: everything is in the page, compressed, and nothing is asked for.
(async () => {
  const banner = document.getElementById("fault");
  const stopped = (what) => {
    document.getElementById("fault-what").textContent = what;
    document.getElementById("boot")?.remove();
    banner.hidden = false;
  };
  document.getElementById("fault-reload").addEventListener("click", () => location.reload());
  addEventListener("error", (event) => {
    if (event.error) stopped("Something went wrong in the page.");
  });
  addEventListener("unhandledrejection", () => stopped("Something went wrong in the page."));
  try {
    if (typeof WebAssembly !== "object") throw new Error("This browser has no WebAssembly, or it is switched off.");
    if (typeof DecompressionStream !== "function") throw new Error("This browser is too old to unpack the file.");
    const packed = await fetch(`data:application/gzip;base64,${document.getElementById("wasm").textContent}`);
    const wasm = packed.body.pipeThrough(new DecompressionStream("gzip"));
    await wasm_bindgen({ module_or_path: await new Response(wasm).arrayBuffer() });
  } catch (error) {
    console.error(error);
    stopped(error.message);
  }
})();
