// Abbreviations that end in a stop, per language. Each stands without its last stop; inner stops stay ("a.ş").
// An entry that begins with a capital counts only when the word in the text does too: "Sok." is a street,
// "sok." is "put in!". All others are compared in lower case by the rules of the language.

/**
 * `leading` needs what follows (Prof. Ali); `numbered` does so only before a number, being a word as well (az "mən. 5",
 * flat 5, but "mən.", I); `trailing` may close the sentence (kitap, defter vb.). A trailing entry of two words is
 * written with a stop between them: 'və.s' is "və s.", unlike "s." alone, which is a page.
 */
export interface AbbreviationTable {
  readonly leading: readonly string[];
  readonly numbered?: readonly string[];
  readonly trailing: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const turkish: AbbreviationTable = {
  leading: words(`
    prof doç yrd yrd.doç dr Ord öğr Gör arş uzm asst dt ecz vet Av Op Yön Sor stj müh mim y.müh yük.müh mlm şp
    sn hz Gen Alb yb bnb yzb ütğm tğm asb astsb çvş onb Org korg tümg tuğg Tuğa Tüma Kora Ora Kur bşk bçvş Ord
    md müd gn gnl müst bşkn başk yard krş bkz örn mes Yakl tah m.ö m.s i.ö i.s
    no nr s sf syf c Cilt fas şek Res Çev Haz yay yayl Der drl Ed edt Red nşr bsm bsk hzl akt ktb ssy
    cad cd Sok sk blv Bul mah mh mey apt dai mrk mevk Böl bl blm
    faks gsm dâh e-posta p.k pk
    a.ş ltd şti koop San tic Paz ith ihr İnş nak teks otom a.o t.a.ş t.a.o
    t.c a.b.d b.m b.a.e k.k.t.c s.s.c.b t.b.m.m t.d.k t.t.k
    üniv ünv fak Ens anab biyo coğ Tar fel psik sosy ekon huk zool jeol astr
    Uz Yük med Mak Elk Zir Jeof End Mat Fiz Kim Bilg öğrt Müf Fr İng Alm Osm İsp ank İst İzm Oğl fık
  `),
  numbered: words('tel tab çiz say kat res böl m'),
  trailing: words('vb vs vd vdğ v.b v.s v.d ve.ark ve.b ve.s sa dk a.g.e a.g.m a.g.y age agm'),
};

const azerbaijani: AbbreviationTable = {
  leading: words(`
    prof akad dos dr f.-r.e.d f.-r.e.n t.e.d t.e.n f.e.d f.e.n i.e.d i.e.n k.e.d k.e.n h.e.d h.e.n p.e.d p.e.n b.e.d b.e.n
    tib.e.d mem.d sən.d hüq.d filol fəls psix ped baş.müəl müəl müh mem t.ü.f.d f.ü.f.d i.ü.f.d
    cən xan Gen p-k leyt gen.-may gen.-leyt gen.-polk məs mis bx müq təq təqr təxm
    səh s c hiss f fəs p m mad nöm no № şək cədv təs lüğ
    küç pr prosp mikr şos qəs qəsəb k ş şəh r ray vil ölk mər
    faks mob e-poçt tərc tərt red nəşr nəş Naşir məq tir
    azərb resp az.ssr a.r n.r b.e.ə e.ə m.ə h.ş h q d
    müd Dir Rej Məsl köm un-t univ inst fak kaf lab
  `),
  numbered: words('mən bin ev tel res bax maddə cild bənd'),
  trailing: words('və.s və.b və.i.a ve.s ve.b və.başq san dəq min mln mlrd man qəp'),
};

/** Single letters are abbreviations anyway: titles, pages, initials. */
const arabic: AbbreviationTable = {
  leading: words(`
    أ.د ا.د د.م م.د أ.م أ.م.د م.م أ.د.م د.د مج تح ص.ب ص.ت ت.ف ش.م.ل ش.م.م ش.م.ك ش.ذ.م.م ذ.م.م ر.ض
  `),
  trailing: words('إلخ الخ ق.م ب.م ا.ه أ.ه اه ه.ش ه.ق د.إ د.ك ر.س ر.ق ج.م د.أ ل.س ل.ل'),
};

/** Latin ones met in every language, mostly through names and references. */
const common: AbbreviationTable = {
  leading: words(`
    mr mrs ms mx messrs prof dr st ste gen col lt capt cmdr sgt maj adm gov sen rep hon rev fr sr pres
    fig figs no nos vol vols pp eq sec ch ed eds cf e.g i.e viz vs ca approx al ibid op.cit dept univ assoc
  `),
  trailing: words('etc inc ltd co corp jr sr a.m p.m plc bros llc ph.d m.d b.a m.a'),
};

const german: AbbreviationTable = {
  leading: words(
    'hr fr dr prof dipl ing str nr bzw d.h z.b u.a ggf vgl s bd abs art ca evtl inkl hrsg sog st geb gest jh',
  ),
  trailing: words('usw etc uvm u.a.m v.chr n.chr'),
};

const russian: AbbreviationTable = {
  leading: words(
    'г гг ул пр просп пл д стр корп кв им св др проф акад доц канд т.е т.к т.н см ср рис табл с гл ч п пп ст обл р-н пос дер напр н.э',
  ),
  trailing: words('и.т.д и.т.п и.др т.д т.п др пр руб коп тыс млн млрд мин сек ч в вв э н.э до.н.э'),
};

const cyrillicAzerbaijani: AbbreviationTable = {
  leading: words('проф акад дос др мәс сәһ с ҹ ш р к күч мән б.е.ә е.ә азәрб ф.-р.е.д т.е.д'),
  trailing: words('вә.с вә.б вә.и.а сан дәг мин млн млрд ман гәп кг км см мм'),
};

const persian: AbbreviationTable = { leading: words('ر.ک نک صص'), trailing: words('ه.ش ه.ق ق.م ب.م') };

const french: AbbreviationTable = {
  leading: words('m mm mme mlle mgr dr pr st ste p pp cf éd art chap av env bd'),
  trailing: words('etc'),
};
const spanish: AbbreviationTable = {
  leading: words('sr sra srta dr dra d dña ud uds prof pág págs núm art cap av avda ee.uu'),
  trailing: words('etc'),
};

const TABLES: Readonly<Record<string, readonly AbbreviationTable[]>> = {
  tr: [turkish, common],
  az: [azerbaijani, common],
  'az-Cyrl': [cyrillicAzerbaijani, russian],
  ar: [arabic, common],
  azb: [arabic, persian, common],
  fa: [arabic, persian, common],
  ur: [arabic, common],
  de: [german, common],
  ru: [russian, common],
  fr: [french, common],
  es: [spanish, common],
};

/** The tables for a language, most telling first; any language has at least the common Latin ones. */
export function abbreviationTables(key: string): readonly AbbreviationTable[] {
  return TABLES[key] ?? [common];
}
