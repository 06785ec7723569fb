// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/replace_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#else
#include <QTemporaryFile>
#endif

namespace lora::app {
namespace {

constexpr int leftover_seconds = 60;
const auto common_prefix = QStringLiteral(".lora-cinema-");

}  // namespace

#ifdef Q_OS_UNIX
namespace {

SaveProblem problem_of(int code) {
  switch (code) {
    case ENOSPC:
      return SaveProblem::full;
    case EDQUOT:
      return SaveProblem::quota;
    case EFBIG:
      return SaveProblem::too_large;
    case EACCES:
    case EPERM:
    case EROFS:
      return SaveProblem::read_only;
    case ENOENT:
    case ENOTDIR:
      return SaveProblem::no_folder;
    case ENAMETOOLONG:
    case EILSEQ:
    case EINVAL:
      return SaveProblem::name;
    default:
      return SaveProblem::other;
  }
}

SaveFailure failure(int code) {
  return {problem_of(code), QString::fromLocal8Bit(std::strerror(code))};
}

/// Calls again as long as a signal interrupts.
template <typename Call>
auto persist(Call&& call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

/// Writing more than the user may is an error to tell of, not a reason to end the program.
void ignore_size_signal() {
  static const bool once = [] {
    struct sigaction now {};
    if (::sigaction(SIGXFSZ, nullptr, &now) != 0 || now.sa_handler != SIG_DFL) return true;
    now.sa_handler = SIG_IGN;
    return ::sigaction(SIGXFSZ, &now, nullptr) == 0;
  }();
  static_cast<void>(once);
}

/// Begins the names of temporaries of `name`; short, because a name may already be as long as names get.
QString temporary_prefix(const QString& name) {
  const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex();
  return common_prefix + QString::fromLatin1(hash.left(12)) + QLatin1Char('-');
}

/// Temporaries of programs that were killed. One that is in use is locked, or younger.
void remove_leftovers(const QDir& folder, const QString& prefix) {
  const QDateTime before = QDateTime::currentDateTime().addSecs(-leftover_seconds);
  const auto filter = QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks;
  for (const QFileInfo& info : folder.entryInfoList({prefix + QLatin1Char('*')}, filter)) {
    if (info.lastModified() > before) continue;
    const QByteArray name = QFile::encodeName(info.absoluteFilePath());
    const int descriptor =
        persist([&] { return ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC); });
    if (descriptor < 0) continue;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) ::unlink(name.constData());
    ::close(descriptor);
  }
}

/// A file of its own beside the target, gone again unless it was put in the target's place.
class Temporary {
 public:
  explicit Temporary(const QString& target)
      : target_(QFile::encodeName(target)),
        folder_(QFileInfo(target).absolutePath()),
        prefix_(temporary_prefix(QFileInfo(target).fileName())) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (exists_) ::unlink(name_.constData());
  }

  /// Each step: 0, or the system's number of what went wrong.
  int create() {
    remove_leftovers(folder_, prefix_);
    struct stat old {};
    replaces_ = persist([&] { return ::stat(target_.constData(), &old); }) == 0;
    if (!replaces_ && errno != ENOENT) return errno;
    if (replaces_ && !S_ISREG(old.st_mode)) return S_ISDIR(old.st_mode) ? EISDIR : EINVAL;
    if (replaces_ && ::access(target_.constData(), W_OK) != 0) return errno;
    // Nobody else may read what replaces a private file, not even for a moment.
    if (const int code = create_file(replaces_ ? S_IRUSR | S_IWUSR : 0666)) return code;
    ::flock(descriptor_, LOCK_EX | LOCK_NB);
    return replaces_ ? take_over(old) : 0;
  }

  int write(const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
      const auto rest = static_cast<std::size_t>(bytes.size() - done);
      const ssize_t written = persist([&] { return ::write(descriptor_, bytes.constData() + done, rest); });
      if (written < 0) return errno;
      if (written == 0) return ENOSPC;
      done += written;
    }
    return 0;
  }

  int flush() {
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor_, F_FULLFSYNC) == 0) return 0;
#endif
    return persist([&] { return ::fsync(descriptor_); }) == 0 ? 0 : errno;
  }

  int check(const QByteArray& bytes) {
    struct stat now {};
    if (::fstat(descriptor_, &now) != 0) return errno;
    if (now.st_size != bytes.size()) return EIO;
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_DONTNEED);  // what is read is to come from the disk
#endif
    std::array<char, 1 << 16> part{};
    for (qsizetype done = 0; done < bytes.size();) {
      const ssize_t got = persist([&] { return ::pread(descriptor_, part.data(), part.size(), done); });
      if (got < 0) return errno;
      if (got == 0 || got > bytes.size() - done) return EIO;
      if (std::memcmp(part.data(), bytes.constData() + done, static_cast<std::size_t>(got)) != 0) return EIO;
      done += got;
    }
    return 0;
  }

  int close() {
    // Interrupted or not, the descriptor is gone; the bytes were flushed before.
    const int result = ::close(std::exchange(descriptor_, -1));
    return result == 0 || errno == EINTR ? 0 : errno;
  }

  int put_in_place() {
    if (persist([&] { return ::rename(name_.constData(), target_.constData()); }) != 0) return errno;
    exists_ = false;
    return 0;
  }

  int flush_folder() {
    const QByteArray folder = QFile::encodeName(folder_.absolutePath());
    const int descriptor =
        persist([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (descriptor < 0) return errno == EACCES ? 0 : errno;  // may be written but not read
    const int code = persist([&] { return ::fsync(descriptor); }) == 0 ? 0 : errno;
    ::close(descriptor);
    return code == EINVAL || code == ENOTSUP ? 0 : code;  // some disks have no such call for folders
  }

 private:
  int create_file(mode_t mode) {
    constexpr int tries = 100;
    for (int k = 0; k < tries; ++k) {
      const QString end = QString::number(QRandomGenerator::system()->generate(), 36);
      name_ = QFile::encodeName(folder_.filePath(prefix_ + end));
      descriptor_ = persist([&] {
        return ::open(name_.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
      });
      exists_ = descriptor_ >= 0;
      if (exists_) return 0;
      if (errno != EEXIST) return errno;
    }
    return EEXIST;
  }

  int take_over(const struct stat& old) {
    struct stat now {};
    if (::fstat(descriptor_, &now) != 0) return errno;
    if (now.st_uid != old.st_uid || now.st_gid != old.st_gid) {
      // Only root may give files away; a member of the group may at least keep the group.
      if (::fchown(descriptor_, old.st_uid, old.st_gid) != 0) {
        [[maybe_unused]] const int group = ::fchown(descriptor_, static_cast<uid_t>(-1), old.st_gid);
      }
    }
    return persist([&] { return ::fchmod(descriptor_, old.st_mode & 0777); }) == 0 ? 0 : errno;
  }

  QByteArray target_;
  QDir folder_;
  QString prefix_;
  QByteArray name_;
  int descriptor_ = -1;
  bool exists_ = false;
  bool replaces_ = false;
};

}  // namespace

std::optional<SaveFailure> replace_file(const QString& target, const QByteArray& bytes,
                                        const StillExpected& still_expected) {
  ignore_size_signal();
  Temporary temporary(target);
  if (const int code = temporary.create()) return failure(code);
  if (const int code = temporary.write(bytes)) return failure(code);
  if (const int code = temporary.flush()) return failure(code);
  if (const int code = temporary.check(bytes)) return failure(code);
  if (const int code = temporary.close()) return failure(code);
  if (still_expected && !still_expected()) return SaveFailure{SaveProblem::changed, {}};
  if (const int code = temporary.put_in_place()) return failure(code);
  if (const int code = temporary.flush_folder()) {
    return SaveFailure{SaveProblem::unconfirmed, failure(code).words};
  }
  return std::nullopt;
}

void remove_leftovers(const QString& folder) {
  remove_leftovers(QDir(folder), common_prefix);
}

#else

void remove_leftovers(const QString& folder) {
  const QDateTime before = QDateTime::currentDateTime().addSecs(-leftover_seconds);
  const auto filter = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
  for (const QFileInfo& info : QDir(folder).entryInfoList({common_prefix + QLatin1Char('*')}, filter)) {
    if (info.lastModified() < before) QFile::remove(info.absoluteFilePath());
  }
}

// Qt's portable calls; what the system itself could flush is not asked for here.
std::optional<SaveFailure> replace_file(const QString& target, const QByteArray& bytes,
                                        const StillExpected& still_expected) {
  const auto other = [](const QString& words) { return SaveFailure{SaveProblem::other, words}; };
  const QFileInfo info(target);
  if (!info.dir().exists()) return SaveFailure{SaveProblem::no_folder, {}};
  if (info.exists() && !info.isWritable()) return SaveFailure{SaveProblem::read_only, {}};
  QTemporaryFile temporary(info.absolutePath() + QLatin1Char('/') + common_prefix + QStringLiteral("XXXXXX"));
  if (!temporary.open()) return other(temporary.errorString());
  if (temporary.write(bytes) != bytes.size() || !temporary.flush()) return other(temporary.errorString());
  if (info.exists()) temporary.setPermissions(info.permissions());
  const QString name = temporary.fileName();
  temporary.close();
  QFile written(name);
  if (!written.open(QIODevice::ReadOnly) || written.size() != bytes.size() || written.readAll() != bytes) {
    return other(written.errorString());
  }
  written.close();
  if (still_expected && !still_expected()) return SaveFailure{SaveProblem::changed, {}};
  std::error_code failed;
  std::filesystem::rename(name.toStdU16String(), target.toStdU16String(), failed);
  if (failed) return other(QString::fromStdString(failed.message()));
  temporary.setAutoRemove(false);
  return std::nullopt;
}

#endif

}  // namespace lora::app
