// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/atomic_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "app/platform/replace_file.h"

namespace lora::app {
namespace {

const char* word_of(SaveProblem problem) {
  switch (problem) {
    case SaveProblem::full:
      return save_problem::full;
    case SaveProblem::quota:
      return save_problem::quota;
    case SaveProblem::too_large:
      return save_problem::too_large;
    case SaveProblem::read_only:
      return save_problem::read_only;
    case SaveProblem::no_folder:
      return save_problem::no_folder;
    case SaveProblem::name:
      return save_problem::name;
    case SaveProblem::changed:
      return save_problem::changed;
    case SaveProblem::unconfirmed:
      return save_problem::unconfirmed;
    case SaveProblem::other:
      break;
  }
  return save_problem::other;
}

// A symbolic link is followed, so that the link stays and its target gets the new bytes.
QString target_of(const QString& path) {
  const QFileInfo info(path);
  if (!info.isSymLink()) return info.absoluteFilePath();
  const QString target = info.canonicalFilePath();
  return target.isEmpty() ? info.symLinkTarget() : target;
}

bool has_digest(const QString& path, const QByteArray& digest) {
  QFile file(path);
  if (!file.exists()) return true;  // nothing is lost by writing it again
  if (!file.open(QIODevice::ReadOnly)) return false;
  QCryptographicHash hash(QCryptographicHash::Sha256);
  return hash.addData(&file) && hash.result().toHex() == digest;
}

}  // namespace

QByteArray digest_of(const QByteArray& bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool is_save_problem(const Error& error, const char* problem) {
  return error.code == ErrorCode::file_unwritable && error.values.size() > 2 && error.values[2] == problem;
}

std::optional<Error> write_atomically(const QString& path, const QByteArray& bytes,
                                      const std::optional<QByteArray>& expected_digest) {
  const QString target = target_of(path);
  StillExpected still_expected;
  if (expected_digest) still_expected = [&] { return has_digest(target, *expected_digest); };
  const std::optional<SaveFailure> failure = replace_file(target, bytes, still_expected);
  if (!failure) return std::nullopt;
  const std::string name = path.toStdString();
  return Error{ErrorCode::file_unwritable,
               {name, 0, 0},
               {name, failure->words.toStdString(), word_of(failure->problem)}};
}

}  // namespace lora::app
