//! Files that only their owner may read: the config file, the token cache, journals.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind};
use crate::text;

/// How many links are followed before a circle is assumed, as on Linux.
const MOST_LINKS: usize = 40;

/// Makes `path` and the folders above it where they are missing, readable by their owner alone (0700).
///
/// # Errors
/// [`Kind::Internal`], code `file_not_written`, names the path.
pub(crate) fn private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| not_created(path, error))
}

/// Puts `bytes` into `path` in one step: whoever reads it sees the old content or the new, never a part.
///
/// The file is readable by its owner alone (0600), missing folders are made (0700), and a link is followed to its target.
///
/// # Errors
/// [`Kind::Internal`], code `file_not_written`, names the path.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let target = follow(path)?;
    if is_special(&target) {
        // A new file in its place would take the device away from everybody.
        return Err(not_written(path, io::Error::other(text!("error-no-regular-file"))));
    }
    let folder = folder_of(&target);
    private_folder(folder)?;
    let write = || -> io::Result<()> {
        // `tempfile` makes the file 0600, and a failure on the way removes it.
        let mut file = tempfile::Builder::new().prefix(".lumenctl-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(&target).map_err(|error| error.error)?;
        // The name survives a power cut only once the folder is on the disk too; not every file system can do that.
        #[cfg(unix)]
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
        Ok(())
    };
    write().map_err(|error| not_written(path, error))
}

/// Whether something is there that is neither a file nor can become one: a device, a pipe, a folder.
pub(crate) fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file())
}

/// Waits for and takes the lock on changes of `path`; it ends when the result is dropped.
///
/// # Errors
/// [`Kind::Internal`], code `file_not_written`, names the path.
pub(crate) fn lock(path: &Path) -> Result<File, Error> {
    let file = lock_file(path)?;
    file.lock().map_err(|error| not_locked(path, error))?;
    Ok(file)
}

/// The file whose lock is the lock on changes of `path`, not locked yet.
///
/// It is a file beside it, since [`write_private`] puts a new file in the place of the old.
///
/// # Errors
/// [`Kind::Internal`], code `file_not_written`, names the path.
pub(crate) fn lock_file(path: &Path) -> Result<File, Error> {
    let target = follow(path)?;
    private_folder(folder_of(&target))?;
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".lock");
    let beside = target.with_file_name(name);
    let mut options = OpenOptions::new();
    options.create(true).write(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&beside).map_err(|error| not_locked(&beside, error))
}

/// Where a chain of links ends, whether or not something is there.
fn follow(path: &Path) -> Result<PathBuf, Error> {
    let mut target = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = folder_of(&target).join(next),
            Err(_) => return Ok(target),
        }
    }
    let error = io::Error::other(text!("error-links-in-circle"));
    Err(not_written(path, error))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn not_created(path: &Path, error: io::Error) -> Error {
    failed(text!("error-folder-not-created", path = path.display(), error = error), path, error)
}

fn not_written(path: &Path, error: io::Error) -> Error {
    failed(text!("error-file-not-written", path = path.display(), error = error), path, error)
}

fn not_locked(path: &Path, error: io::Error) -> Error {
    failed(text!("error-file-not-locked", path = path.display(), error = error), path, error)
}

fn failed(message: String, path: &Path, error: io::Error) -> Error {
    Error::new(Kind::Internal, message).code("file_not_written").field(path.display().to_string()).cause(error)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_file_is_its_owners_alone_and_so_are_the_folders_made_for_it() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/b/file");
        write_private(&path, b"one").unwrap();
        assert_eq!((mode(&path), mode(path.parent().unwrap()), mode(&home.path().join("a"))), (0o600, 0o700, 0o700));

        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_private(&path, b"two").unwrap();
        assert_eq!((fs::read(&path).unwrap().as_slice(), mode(&path)), (b"two".as_slice(), 0o600));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no temporary file stays");
    }

    #[test]
    fn a_link_stays_and_its_target_is_written_even_if_it_was_missing() {
        let home = tempfile::tempdir().unwrap();
        let link = home.path().join("config.toml");
        symlink("dotfiles/lumenctl.toml", &link).unwrap();
        write_private(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(home.path().join("dotfiles/lumenctl.toml")).unwrap(), b"new");
    }

    #[test]
    fn what_is_no_regular_file_is_left_alone() {
        let home = tempfile::tempdir().unwrap();
        // A socket is as little a file as a device, and any user can make one.
        let socket = home.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let link = home.path().join("link");
        symlink("socket", &link).unwrap();
        for path in [&socket, &link, &home.path().to_path_buf()] {
            assert_eq!(write_private(path, b"x").unwrap_err().code, "file_not_written");
            assert!(is_special(path));
        }
        assert!(!fs::metadata(&socket).unwrap().is_file());
    }

    #[test]
    fn links_in_a_circle_are_an_error_that_names_the_path() {
        let home = tempfile::tempdir().unwrap();
        let link = home.path().join("circle");
        symlink("circle", &link).unwrap();
        let error = write_private(&link, b"").unwrap_err();
        assert_eq!(error.code, "file_not_written");
        assert!(error.message.contains(link.to_str().unwrap()));
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "").unwrap();
        let error = write_private(&file.join("below"), b"").unwrap_err();
        assert!(error.message.contains(file.to_str().unwrap()), "{error}");
    }

    #[test]
    fn a_second_holder_waits_for_the_lock() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        let held = lock(&path).unwrap();
        let beside = File::open(home.path().join(".config.toml.lock")).unwrap();
        assert!(beside.try_lock().is_err());
        drop(held);
        assert!(beside.try_lock().is_ok());
    }
}
