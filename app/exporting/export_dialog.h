// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "app/exporting/export_files.h"
#include "app/exporting/page_exportable.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTimer;

namespace lora::app {

class ExportPreview;
class FilmSample;
struct FilePreview;
class ExportSettings;

/// What can be exported from where the learner is.
struct ExportOffer {
  QString title;                          ///< of a deck
  std::vector<const Exportable*> things;  ///< must outlive the dialog
  std::vector<ExportMovie> movies;
  QWidget* page = nullptr;  ///< the whole page; must outlive the dialog
};

/// Everything on a page that can leave the app: what, as which file, how it looks, with the file itself as
/// preview. Choices are remembered. Several things at once become several files, or one deck.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ExportDialog(ExportOffer offer, QWidget* parent = nullptr);
  ~ExportDialog() override;

  /// Selects one of the things, and nothing else.
  void choose(const Exportable* thing);
  ExportPreview& preview() { return *preview_; }
  ExportSettings& settings() { return *settings_; }
  ExportFormat format() const;
  /// The file of what is shown, or the deck of what is selected, made in the background: the window stays
  /// alive, long ones show progress and can be stopped.
  Result<QByteArray> bytes();
  /// Writes bytes() to a file, or leaves what was there.
  std::optional<Error> save_to(const QString& path);
  /// One file for each thing selected, in a folder; the ones that are there already are replaced.
  std::optional<Error> save_all_to(const QString& folder);
  /// Whether the preview is of what is chosen now.
  bool is_up_to_date() const;

 public slots:
  void copy();
  void save();
  void done(int result) override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void fill_list();
  void offer_formats();
  void schedule();
  void update_preview();
  void show_picture(const Exportable& thing);
  void show_movie();
  void show_next_frame();
  /// What the background has made, unless something else has been chosen since.
  void show_made(const Result<FilePreview>& made);
  void sample_movie();
  void show_facts(qint64 size);
  void update_buttons();
  /// Makes the columns at the sides as wide as their texts.
  void make_room();
  void retranslate();
  void remember_choice();
  std::optional<QString> ask_for_path();
  QString ask_for_folder();
  void show_error(const Error& error);
  QString format_name(ExportFormat format) const;
  /// bytes() of what is chosen now, for another thread.
  BackgroundWork work();
  std::size_t movie_index(int row) const;
  /// Row in the list of what is shown; -1: nothing.
  int row() const;
  bool is_movie(int row) const;
  const Exportable* thing(int row) const;
  /// The selected pictures in the order of the list.
  std::vector<const Exportable*> selected() const;

  ExportOffer offer_;
  PageExportable page_;
  QListWidget* list_;
  ExportPreview* preview_;
  ExportSettings* settings_;
  QScrollArea* settings_area_;
  QComboBox* formats_;
  QLabel* what_label_;
  QLabel* format_label_;
  QLabel* facts_;
  QPushButton* copy_;
  QPushButton* save_;
  QPushButton* close_;
  QTimer* preview_timer_;
  QTimer* frame_timer_;
  std::optional<GifMovie> film_;
  std::unique_ptr<FilmSample> sample_;
  int frame_ = 0;
  bool making_ = false;  // a preview, in the background
  bool making_frame_ = false;
  /// Counts previews, so that a late answer is known as such.
  std::shared_ptr<std::atomic<quint64>> version_ = std::make_shared<std::atomic<quint64>>(0);
};

}  // namespace lora::app
