// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/adapter_saver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/adapter/peft_adapter.h"
#include "core/lora/lora_trainer.h"
#include "core/lora/trick_reader.h"

namespace lora::app {

class AdapterSaverTest : public QObject {
  Q_OBJECT

  static LoraFrame trained_frame() {
    const auto model = std::make_shared<const ToyModel>(ToyLanguage::english);
    const auto problem = make_lora_problem(model, {toy_corpus(ToyLanguage::english).tricks[0]}).value();
    LoraTrainer trainer(problem, LoraSettings{});
    for (int k = 0; k < 20; ++k) trainer.step();
    return {std::make_shared<const LoraSnapshot>(trainer.snapshot()), problem};
  }

 private slots:
  void a_saved_layer_opens_again_bit_for_bit() {
    const LoraFrame frame = trained_frame();
    const QTemporaryDir folder;
    QVERIFY(!save_adapter(frame, folder.filePath("adapter")));
    QVERIFY(QFile::exists(folder.filePath("adapter/adapter_config.json")));
    QFile weights(folder.filePath("adapter/adapter_model.safetensors"));
    QVERIFY(weights.open(QIODevice::ReadOnly));
    const QByteArray bytes = weights.readAll();
    const auto file = read_safetensors(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
    QVERIFY(file);
    const auto adapter = read_peft_adapter(*file, std::nullopt);
    QVERIFY(adapter);
    QCOMPARE(adapter->modules.size(), std::size_t{1});
    const LoraModule& module = adapter->modules.front();
    QCOMPARE(module.rank, frame.rank());
    QCOMPARE(module.d_in, frame.d_in());
    QCOMPARE(module.d_out, frame.d_out());
    const Matrix& a = frame.layer().a;
    QByteArray expected;
    for (Eigen::Index row = 0; row < a.rows(); ++row) {
      for (Eigen::Index column = 0; column < a.cols(); ++column) {
        const double value = a(row, column);
        expected.append(reinterpret_cast<const char*>(&value), sizeof(double));
      }
    }
    QVERIFY(bytes.contains(expected));
  }

  void a_folder_that_cannot_be_made_is_an_error() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto error = save_adapter(trained_frame(), folder.filePath("file/adapter"));
    QVERIFY(error);
    QVERIFY(error->code == ErrorCode::file_unwritable);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::AdapterSaverTest)
#include "adapter_saver_test.moc"
