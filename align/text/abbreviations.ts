// Abbreviations that end in a stop, per language. Each stands without its last stop; inner stops stay ("a.ş").
// An entry that begins with a capital counts only when the word in the text does too: "Sok." is a street,
// "sok." is "put in!". All others are compared in lower case by the rules of the language.

/**
 * `leading` needs what follows (Prof. Ali); `trailing` may close the sentence (kitap, defter vb.). A trailing entry of
 * two words is written with a stop between them: 'və.s' is "və s.", unlike "s." alone, which is a page.
 */
export interface AbbreviationTable {
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const turkish: AbbreviationTable = {
  leading: words(`
    prof doç yrd dr öğr Gör arş uzm asst dt ecz vet Av Op stj müh mim y.müh yük.müh mlm şp Uzm.dr
    sn hz gen Alb yb bnb yzb Bnb ütğm tğm asb astsb çvş onb korg tümg tuğg tuğa tüma kora ora mar Kur bşk bçvş kom
    md müd gn gnl müst bşkn Yard yrd.doç
    bkz krş örn mes Yakl tah m.ö m.s i.ö i.s
    no nr sf syf s c cilt.no fas Say şek çiz tab res çev haz Yay yayl Der drl ed edt red nşr Bas bsm bsk hzl akt ktb ssy
    cad cd Sok sk blv bul mah mh mey apt dai köy.hiz mrk mevk Böl bl blm
    tel faks gsm dâh e-posta p.k pk
    a.ş ltd şti koop San tic paz ith ihr İnş tur.tic nak teks otom a.o t.a.ş t.a.o
    t.c a.b.d b.m b.a.e k.k.t.c s.s.c.b t.b.m.m t.d.k t.t.k
    üniv ünv fak Ens anab yük.lis
    biyo coğ Tar fel psik sosy ekon huk zool jeol astr
    far fr ing Alm lat rum osm isp
    ank ist İzm Oğl mad fık
  `),
  trailing: words('vb vs vd vdğ v.b v.s v.d ve.ark ve.b ve.s sa dk a.g.e a.g.m a.g.y age agm'),
};

const azerbaijani: AbbreviationTable = {
  leading: words(`
    prof akad dos dr f.-r.e.d f.-r.e.n t.e.d t.e.n f.e.d f.e.n i.e.d i.e.n k.e.d k.e.n h.e.d h.e.n p.e.d p.e.n b.e.d b.e.n
    tib.e.d mem.d sən.d hüq.d filol fəls psix ped baş.müəl müəl müh mem t.ü.f.d f.ü.f.d i.ü.f.d
    cən xan gen polk p-k mayor leyt gen.-may gen.-leyt gen.-polk
    məs mis bax bx müq təq təqr təxm
    səh s c hiss f fəs p m mad maddə nöm no № şək cədv təs res lüğ
    küç pr prosp mən blok mikr şos qəs qəsəb k ş şəh r ray vil ölk mər
    tel faks mob e-poçt
    tərc tərt red nəşr nəş Naşir məq çap tir
    azərb resp az.ssr a.r n.r b.e.ə e.ə h q d
    müd dir Məsl köm un-t univ inst fak kaf lab
  `),
  trailing: words('və.s və.b və.i.a ve.s ve.b və.başq san dəq min mln mlrd man qəp kq km sm mm dm'),
};

const arabic: AbbreviationTable = {
  leading: words(`
    د أ ا م أ.د ا.د د.م م.د أ.م أ.م.د م.م أ.د.م د.د ص ج ط ع ت ف ش ر مج تح تحـ تـ ح س ب ن ك ق خ
    ص.ب ص.ت ت.ف ه.ف دكت بروف مهند اللو العم العق المق النق الرا المل الشي السي
    م.ب ش.م.ل ش.م.م ش.م.ك ش.ذ.م.م ذ.م.م ر.ض ع.م انظ را قا هل مق
    طب تحق تر تق مط مك
  `),
  trailing: words(
    'إلخ الخ ا.ه أ.ه ا.هـ أ.هـ اه هـ ه ه.ش ه.ق هـ.ش هـ.ق ق.م ب.م ق.هـ ق.ه كم سم مم كغ كجم كلم غ غم مل ل.س ل.ل د.إ د.ك ر.س ر.ق ج.م د.أ',
  ),
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

const persian: AbbreviationTable = {
  leading: words('دکتر مهندس ر.ک نک بنگ ص صص ج چ ش ق'),
  trailing: words('ه.ش ه.ق هـ.ش هـ.ق ق.م ب.م م ش ق'),
};

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
