//! Files that are written under another name and get their own when they are whole.

use crate::failure::Failure;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Such a file.
#[derive(Debug)]
pub struct Part {
    pub path: PathBuf,
    file: BufWriter<File>,
    pub bytes: u64,
}

impl Part {
    /// The other name.
    fn name(path: &Path) -> PathBuf {
        let mut name = path.as_os_str().to_owned();
        name.push(".part");
        PathBuf::from(name)
    }

    /// Goes on behind byte `from`.
    pub fn open(path: &Path, from: u64) -> Result<Part, Failure> {
        let part = Part::name(path);
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(&part).map_err(Failure::write(&part))?;
        if file.metadata().map_err(Failure::write(&part))?.len() < from {
            return Err(Failure::TooShort(part));
        }
        file.set_len(from).and_then(|()| file.seek(SeekFrom::Start(from))).map_err(Failure::write(&part))?;
        Ok(Part { path: path.to_owned(), file: BufWriter::with_capacity(1 << 18, file), bytes: from })
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes)
    }

    /// Brings all to the disk.
    pub fn sync(&mut self) -> io::Result<()> {
        self.file.flush().and_then(|()| self.file.get_ref().sync_data())
    }

    /// Gives the file its name; one that has it already keeps it.
    pub fn publish(path: &Path) -> Result<(), Failure> {
        let part = Part::name(path);
        match std::fs::rename(&part, path) {
            Err(e) if part.exists() || !path.exists() => Err(Failure::write(path)(e)),
            _ => Ok(()),
        }
    }
}

/// Writes a whole file, or to a device. A file that is cut short by a stop has the other name, under which the next try writes too.
/// It is left to the system when the bytes reach the disk, as waiting costs milliseconds for each of many small pages.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if !is_ordinary(path) {
        return std::fs::write(path, bytes).map_err(Failure::stream(Some(path)));
    }
    let mut part = Part::open(path, 0)?;
    part.write(bytes).and_then(|()| part.file.flush()).map_err(Failure::write(path))?;
    Part::publish(path)
}

/// Whether `write_whole` could write this.
pub fn check_whole(path: &Path) -> Result<(), Failure> {
    match path.is_dir() {
        true => Err(Failure::IsFolder(path.to_owned())),
        false if is_ordinary(path) => Part::open(path, 0).map(drop),
        false => Ok(()),
    }
}

/// Brings names to the disk: those of files made, renamed or removed beside `path`.
pub fn sync_folder_of(path: &Path) -> Result<(), Failure> {
    // Elsewhere a folder cannot be opened.
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(Failure::write(folder))?;
    }
    Ok(())
}

/// Whether `path` is, or can become, an ordinary file.
pub fn is_ordinary(path: &Path) -> bool {
    std::fs::metadata(path).map_or(true, |metadata| metadata.is_file())
}

/// A file that can be written as a part, or why not.
pub fn ordinary(path: &Path) -> Result<&Path, Failure> {
    match path {
        path if path.is_dir() => Err(Failure::IsFolder(path.to_owned())),
        path if !is_ordinary(path) => Err(Failure::Device(path.to_owned())),
        path => Ok(path),
    }
}
