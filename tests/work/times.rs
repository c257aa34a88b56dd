//! Times the import of each shape: `import-times [SIZE IN BYTES]... [PART OF A NAME]`. Prints milliseconds and the seconds that a
//! megabyte takes.

use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut sizes: Vec<usize> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![320_000, 1_280_000];
    }
    let part = arguments.iter().find(|it| it.parse::<usize>().is_err()).map_or("", String::as_str);
    for shape in work::shapes().iter().filter(|shape| shape.name.contains(part)) {
        print!("{:<40}", shape.name);
        for &size in &sizes {
            let start = Instant::now();
            let is_read = work::read(shape, size);
            let seconds = start.elapsed().as_secs_f64();
            let refused = if is_read { "" } else { " refused" };
            print!(" {:>8.1} ms, {:>5.2} s/MB{refused}", seconds * 1e3, seconds / size as f64 * 1e6);
        }
        println!();
    }
}
