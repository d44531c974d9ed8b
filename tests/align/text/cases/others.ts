/** Other languages: [language, what is shown, text with ⏐ where a sentence ends]. */
export const others: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'titles, initials and states',
    'Mr. Smith met J. F. Kennedy in Washington. ⏐He left the U.S. in 1990. ⏐Dr. No stayed.',
  ],
  ['en', 'e.g., i.e., etc.', 'Bring pens, e.g. Bic, i.e. cheap ones, etc. ⏐The rest is here.'],
  ['en', 'a number ends the sentence', 'There were 15. ⏐The minister said so.'],
  ['en', 'quotations', '“Are you ready?” he asked. ⏐“Yes.” ⏐They went.'],
  [
    'de',
    'ordinals and abbreviations',
    'Am 3. Oktober 1990 war es so weit, d.h. z.B. heute. ⏐Dr. Müller kam am 4. Mai.',
  ],
  ['ru', 'abbreviations', 'В 1990 г. Иванов жил на ул. Ленина, д. 5 и т.д. ⏐Потом уехал.'],
  ['fr', 'spaced stops and guillemets', 'Es-tu prêt ? ⏐« Oui ! » dit-il. ⏐M. Dupont vint.'],
  ['az-Cyrl', 'Azerbaijani in Cyrillic', 'Проф. Әли Һәсәнов ҝәлди. ⏐Китаб, дәфтәр вә с. алынды. ⏐1990-ҹы илдә ҝетди.'],
  ['azb', 'Azerbaijani in Arabic letters', 'من گلدیم. ⏐سن هارداسان؟ ⏐د. محمد ده گلدی.'],
  ['fa', 'Persian', 'او آمد. ⏐چرا؟ ⏐دکتر رفت.'],
  ['ur', 'Urdu stop', 'وہ آیا۔ ⏐پھر چلا گیا۔'],
  ['zh', 'no white space between sentences', '你好。⏐我很好！⏐你呢？'],
  ['hi', 'danda', 'वह आया। ⏐फिर चला गया।'],
  ['ka', 'a script with case in name only', 'ის მოვიდა. ⏐მერე წავიდა.'],
  ['el', 'Greek', 'Ήρθε. ⏐Μετά έφυγε.'],
  ['qqq-x-unknown', 'an unknown tag', 'One came. ⏐Another went.'],
  ['', 'an empty tag', 'One came. ⏐Another went.'],
];
