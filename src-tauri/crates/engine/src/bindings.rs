//! The TypeScript side of the table: every type once, sorted by name.

use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

pub(crate) struct Types {
    declarations: BTreeMap<String, String>,
    commands: BTreeMap<String, (String, String)>,
    config: Config,
}

impl Default for Types {
    fn default() -> Self {
        Self {
            declarations: BTreeMap::new(),
            commands: BTreeMap::new(),
            // answers cross as JSON: what arrives is a number
            config: Config::default().with_large_int("number"),
        }
    }
}

impl Types {
    pub(crate) fn command<Ask: TS + 'static, Answer: TS + 'static>(&mut self, name: &str) {
        let types = (Ask::name(&self.config), Answer::name(&self.config));
        self.commands.insert(name.to_owned(), types);
        self.add::<Ask>();
        self.add::<Answer>();
    }

    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.declarations.contains_key(&name) {
                return;
            }
            self.declarations.insert(name, T::decl(&self.config));
            T::visit_dependencies(self);
        }
        T::visit_generics(self);
    }

    pub(crate) fn print(&self) -> String {
        let mut out = String::from(
            "// Made from the engine's table of commands by `cargo test --workspace --test contract --lib bindings`. Not edited by hand.\n\n",
        );
        for declaration in self.declarations.values() {
            out.push_str(&format!("export {declaration}\n"));
        }
        out.push_str("\nexport type Commands = {\n");
        for (name, (ask, answer)) in &self.commands {
            out.push_str(&format!("  {name}: [{ask}, {answer}];\n"));
        }
        out.push_str("};\n");
        out
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::path::Path;

    const FILE: &str = "../../../ui/src/engine/bindings.ts";

    #[test]
    fn the_screens_know_every_command_and_type() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        let made = crate::commands::bindings();
        let kept = fs::read_to_string(&file).unwrap_or_default();
        if kept != made {
            fs::write(&file, &made).unwrap();
        }
        assert!(
            kept == made,
            "bindings.ts was stale and is written anew: run again"
        );
    }
}
