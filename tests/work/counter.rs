//! Runs the importer as the browser does, and counts its instructions.

use std::path::PathBuf;
use std::process::Command;

use wasmi::{
    CompilationMode, Config, Engine, Extern, ExternType, Func, Instance, Memory, Module, Store, TypedFunc, Val,
};

/// More than any import of a test takes.
const FUEL: u64 = u64::MAX / 2;
/// The first answer to a call into JavaScript: the index of a value there, or an address in the stack, below the part in use.
const FIRST_VALUE: i32 = 1000;

/// The importer's module. Each run has an instance of its own, so that none pays for what another left behind.
pub(crate) struct Counter {
    engine: Engine,
    module: Module,
}

/// The result of a run.
pub(crate) struct Run {
    /// The number of instructions. A copy of many bytes counts as many.
    pub(crate) instructions: u64,
    /// The texts that the importer gave to JavaScript: a transcript and a report, or why there are none.
    pub(crate) texts: Vec<String>,
}

/// A text in the memory of the importer, which takes and frees it.
type Given = (i32, i32);

impl Counter {
    /// Builds the importer and loads it.
    pub(crate) fn new() -> Self {
        let mut config = Config::default();
        config.consume_fuel(true).compilation_mode(CompilationMode::Eager);
        let engine = Engine::new(&config);
        let bytes = std::fs::read(build()).unwrap();
        let module = Module::new(&engine, bytes).unwrap();
        Self { engine, module }
    }

    /// Reads a file, with corrections as JSON; empty if there are none.
    pub(crate) fn read(&self, name: &str, bytes: &[u8], corrections: &str) -> Run {
        let mut guest = Guest::new(self);
        let given = [b"work", name.as_bytes(), bytes, corrections.as_bytes()].map(|it| guest.give(it));
        let read = guest.function::<(i32, i32, i32, i32, i32, i32, i32, i32, i32), ()>("read");
        let [(a, b), (c, d), (e, f), (g, h)] = given;
        let result = guest.space();
        guest.run(|store| read.call(store, (result, a, b, c, d, e, f, g, h)))
    }

    /// Writes a transcript, given as JSON, in a format.
    pub(crate) fn write(&self, transcript: &str, format: &str) -> Run {
        let mut guest = Guest::new(self);
        let [(a, b), (c, d)] = [transcript, format].map(|it| guest.give(it.as_bytes()));
        let write = guest.function::<(i32, i32, i32, i32, i32, i32, i32), ()>("write");
        let result = guest.space();
        // The list of exchanges is empty. An empty list has an address all the same, which is its alignment.
        guest.run(|store| write.call(store, (result, a, b, c, d, 4, 0)))
    }
}

/// Builds the importer for the browser, and returns the path of its module.
fn build() -> PathBuf {
    let target = PathBuf::from(
        std::env::var_os("CARGO_TARGET_DIR")
            .unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../../target").into()),
    );
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--release", "-p", "importer", "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.arg("--target-dir").arg(&target).current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(cargo.status().unwrap().success(), "the importer cannot be built; cargo says above why");
    target.join("wasm32-unknown-unknown/release/importer.wasm")
}

/// Reads a text whose address and length stand at an address.
fn text(memory: &[u8], slice: i32) -> String {
    let number = |at: usize| u32::from_le_bytes(*memory[at..].first_chunk().unwrap()) as usize;
    let slice = usize::try_from(slice).unwrap();
    let (at, length) = (number(slice), number(slice + 4));
    String::from_utf8_lossy(&memory[at..at + length]).into_owned()
}

/// An instance of the importer, with stand-ins for what it calls in JavaScript.
struct Guest {
    store: Store<Vec<String>>,
    instance: Instance,
    memory: Memory,
}

impl Guest {
    fn new(counter: &Counter) -> Self {
        let mut store = Store::new(&counter.engine, Vec::new());
        store.set_fuel(FUEL).unwrap();
        let imports: Vec<Extern> = counter
            .module
            .imports()
            .map(|import| {
                let ExternType::Func(kind) = import.ty() else { panic!("{import:?} is no function") };
                let name = import.name().to_owned();
                // The name that a conversion has before wasm-bindgen gives it one of its own.
                let takes_text = name == "__wbindgen_describe_generic_import";
                let stand_in = Func::new(&mut store, kind.clone(), move |mut caller, values, results| {
                    assert!(!name.contains("throw"), "the importer has thrown an error");
                    if let (true, [_, Val::I32(slice)]) = (takes_text, values) {
                        let memory = caller.get_export("memory").and_then(Extern::into_memory).unwrap();
                        let text = text(memory.data(&caller), *slice);
                        caller.data_mut().push(text);
                    }
                    results.iter_mut().for_each(|result| *result = Val::I32(FIRST_VALUE));
                    Ok(())
                });
                Extern::from(stand_in)
            })
            .collect();
        let instance = Instance::new(&mut store, &counter.module, &imports).unwrap();
        let memory = instance.get_memory(&store, "memory").unwrap();
        Self { store, instance, memory }
    }

    /// Finds a function by its name. wasm-bindgen adds a digest to some names.
    fn function<P: wasmi::WasmParams, R: wasmi::WasmResults>(&self, name: &str) -> TypedFunc<P, R> {
        let is_it = |export: &str| export.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.len() == 17);
        let mut exports = self.instance.exports(&self.store);
        let name = exports.find(|export| is_it(export.name())).unwrap().name().to_owned();
        self.instance.get_typed_func(&self.store, &name).unwrap()
    }

    /// Allocates bytes in the memory of the importer.
    fn allocate(&mut self, length: i32) -> i32 {
        self.function::<(i32, i32), i32>("__wbindgen_malloc").call(&mut self.store, (length, 1)).unwrap()
    }

    /// Copies bytes into the memory of the importer.
    fn give(&mut self, bytes: &[u8]) -> Given {
        let length = i32::try_from(bytes.len()).unwrap();
        let at = self.allocate(length);
        self.memory.write(&mut self.store, usize::try_from(at).unwrap(), bytes).unwrap();
        (at, length)
    }

    /// Returns the address of space for a result.
    fn space(&mut self) -> i32 {
        self.allocate(64)
    }

    fn run(mut self, call: impl FnOnce(&mut Store<Vec<String>>) -> Result<(), wasmi::Error>) -> Run {
        let before = self.store.get_fuel().unwrap();
        call(&mut self.store).unwrap();
        let instructions = before - self.store.get_fuel().unwrap();
        Run { instructions, texts: self.store.into_data() }
    }
}
