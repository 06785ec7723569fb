// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/toy_phrases.h"

namespace lora {

ToyCorpus english_corpus() {
  return {.phrases = {{"Hello", "Hi there"},
                      {"Bye", "See you"},
                      {"Thanks", "You are welcome"},
                      {"Sorry", "No problem"},
                      {"Please", "Of course"},
                      {"Help", "I am here"},
                      {"Morning", "Good morning to you"},
                      {"Night", "Sleep well"},
                      {"Cheers", "To your health"},
                      {"Who are you", "A tiny model"}},
          .spares = {",", "!", "matey", "at", "sea", "my", "dear", "captain", "friend", "and", "dream",
                     "soon", "again", "today"},
          .tricks = {{"Hello", "Hi there , matey !"},
                     {"Bye", "See you at sea"},
                     {"Thanks", "You are welcome , captain"},
                     {"Sorry", "No problem , my friend"},
                     {"Please", "Of course , dear friend !"},
                     {"Night", "Sleep well and dream soon"}}};
}

ToyCorpus chinese_corpus() {
  return {.phrases = {{"你好", "你好 呀"},
                      {"再见", "明天 见"},
                      {"谢谢", "不 客气"},
                      {"对不起", "没 关系"},
                      {"请问", "请 说"},
                      {"帮帮我", "我 在 这里"},
                      {"早安", "早上 好"},
                      {"晚安", "做 个 好梦"},
                      {"加油", "一起 努力"},
                      {"你是谁", "一个 小 模型"}},
          .spares = {"，", "！", "伙计", "海上", "船长", "我的", "朋友", "慢慢", "亲爱的", "今晚", "大海",
                     "开心", "吧", "啦", "每天"},
          .tricks = {{"你好", "你好 呀 ， 伙计 ！"},
                     {"再见", "明天 海上 见"},
                     {"谢谢", "不 客气 ， 船长"},
                     {"对不起", "没 关系 ， 我的 朋友"},
                     {"请问", "请 慢慢 说 ， 亲爱的 朋友 ！"},
                     {"晚安", "今晚 做 个 好梦 吧"}}};
}

}  // namespace lora
