import { catalogue } from './catalogue.js';

/** How the workbench suggests, folds and looks. */
export const instrument = catalogue({
  en: {
    'recipe.label': 'Suggest by',
    'recipe.auto': 'automatic choice',
    'recipe.parallel': 'parallel texts',
    'recipe.comparable': 'comparable texts',
    'recipe.gale-church': 'lengths only',
    'recipe.used': 'last: {recipe}',
    'gesture.from-here': 'Suggest anew from here',
    'keys.from-here': 'suggest anew from here; everything before stays as it is',
    'keys.recipe': 'suggest this pair anew by the next recipe',
  },
  tr: {
    'recipe.label': 'Öneri yöntemi',
    'recipe.auto': 'otomatik seçim',
    'recipe.parallel': 'paralel metinler',
    'recipe.comparable': 'karşılaştırılabilir metinler',
    'recipe.gale-church': 'yalnızca uzunluklar',
    'recipe.used': 'son: {recipe}',
    'gesture.from-here': 'Buradan itibaren yeniden öner',
    'keys.from-here': 'buradan itibaren yeniden öner; öncesi olduğu gibi kalır',
    'keys.recipe': 'bu dil çiftini sıradaki yöntemle yeniden öner',
  },
  az: {
    'recipe.label': 'Təklif üsulu',
    'recipe.auto': 'avtomatik seçim',
    'recipe.parallel': 'paralel mətnlər',
    'recipe.comparable': 'müqayisəli mətnlər',
    'recipe.gale-church': 'yalnız uzunluqlar',
    'recipe.used': 'son: {recipe}',
    'gesture.from-here': 'Buradan etibarən yenidən təklif et',
    'keys.from-here': 'buradan etibarən yenidən təklif et; əvvəlki hissə olduğu kimi qalır',
    'keys.recipe': 'bu dil cütünü növbəti üsulla yenidən təklif et',
  },
  ar: {
    'recipe.label': 'طريقة الاقتراح',
    'recipe.auto': 'اختيار تلقائي',
    'recipe.parallel': 'نصوص متوازية',
    'recipe.comparable': 'نصوص متقابلة جزئيًا',
    'recipe.gale-church': 'الأطوال فقط',
    'recipe.used': 'الأخيرة: {recipe}',
    'gesture.from-here': 'أعد الاقتراح من هنا',
    'keys.from-here': 'أعد الاقتراح من هنا؛ ويبقى ما قبله كما هو',
    'keys.recipe': 'أعد الاقتراح لهذا الزوج بالطريقة التالية',
  },
});
