//! `truth.json`: what a folder of made documents prints, and what was changed in it on purpose.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::{Map, Value};
use walkdir::WalkDir;

/// The truth of one folder.
#[derive(Debug, Clone, Deserialize)]
pub struct Truth {
    pub documents: Vec<DocumentTruth>,
    /// Changes that show only when documents are compared.
    #[serde(default)]
    pub changes: Vec<Change>,
}

/// What one document prints.
#[derive(Debug, Clone, Deserialize)]
pub struct DocumentTruth {
    /// Relative to the folder of `truth.json`.
    pub path: String,
    #[serde(default)]
    pub format: String,
    #[serde(default)]
    pub form: String,
    #[serde(default)]
    pub lang: String,
    #[serde(default)]
    pub producer: String,
    #[serde(default)]
    pub layout: String,
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Values in the canonical form of `extract`, under its names.
    #[serde(default)]
    pub declarations: Vec<Map<String, Value>>,
}

/// One named change, and what it ought to bring about.
#[derive(Debug, Clone, Deserialize)]
pub struct Change {
    pub kind: String,
    #[serde(default)]
    pub what: String,
    /// The class of the finding it makes determinable; `none`: nothing may be found.
    #[serde(default)]
    pub class: String,
    #[serde(default)]
    pub location: Option<Value>,
    /// Where it shows: any of these is the right place.
    #[serde(default)]
    pub locations: Vec<Value>,
    #[serde(default)]
    pub printed: Option<String>,
    /// Of a change across documents: what the names of those documents begin with.
    #[serde(default)]
    pub case: Option<String>,
    /// Codes of the rules made for it; any of them may report it.
    #[serde(default)]
    pub rules: Vec<String>,
}

/// Every folder with a truth, under `folder`, in byte order.
pub fn folders(folder: &Path) -> io::Result<Vec<(PathBuf, Truth)>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(io::Error::from)?;
        if entry.file_name() != "truth.json" {
            continue;
        }
        let text = fs::read_to_string(entry.path())?;
        let truth = serde_json::from_str(&text)
            .map_err(|error| io::Error::other(format!("{}: {error}", entry.path().display())))?;
        let parent = entry.path().parent().unwrap_or(folder);
        found.push((parent.to_owned(), truth));
    }
    Ok(found)
}
