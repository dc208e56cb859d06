/** Foreign names in Chinese, by the consonants of the signs that write them (卡扎菲 Gaddafi, 格里菲斯 Griffiths). */

/** Signs of the usual transcriptions by the class of their consonant. Source: the tables that Xinhua's names of foreign people follow. */
const SIGNS: Readonly<Record<string, string>> = {
  P: '巴贝貝比波布伯弗夫费費福菲法瓦维維沃普帕佩皮彭鲍鮑芬勃柏',
  T: '德特塔达達迪多杜蒂泰托图圖丁登顿頓戴坦腾騰',
  S: '斯萨薩塞希施什史茨佐扎兹茲泽澤谢謝舍西辛索苏蘇桑森逊遜沙夏肖齐齊切察奇贾賈杰傑吉乔喬朱詹琼瓊津',
  K: '克格卡科加戈盖蓋古库庫凯凱基金根肯康哈赫霍胡海汉漢',
  L: '尔爾勒拉里利莱萊罗羅洛卢盧鲁魯雷伦倫兰蘭林隆朗劳勞瑞',
  M: '马馬麦麥米莫穆姆曼门門蒙梅玛瑪迈邁',
  N: '纳納内內尼诺諾努奈恩南宁寧',
};
const CLASSES = new Map(
  Object.entries(SIGNS).flatMap(([name, signs]) => [...signs].map((sign) => [sign, name] as const)),
);
/** Signs that end in a nasal. */
const NASAL = new Set('丁登顿頓坦腾騰森逊遜桑辛琼瓊津根肯康金汉漢伦倫兰蘭林隆朗曼门門蒙南宁寧詹彭芬');
const VOWELS = new Set('阿埃奥奧安亚亞伊艾欧歐昂韦韋威乌烏');
const LEAST_SIGNS = 2;

/** Consonant classes from each sign on of each run of such signs, for a name may begin at any of them. */
export function chineseNames(text: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  for (const sign of `${text} `) {
    const name = CLASSES.get(sign);
    if (name !== undefined) run.push(NASAL.has(sign) ? `${name}N` : name);
    else if (run.length > 0 && !VOWELS.has(sign)) {
      if (run.length >= LEAST_SIGNS) names.push(...run.map((_, start) => squeezed(run.slice(start).join(''))));
      run = [];
    }
  }
  return names;
}

function squeezed(classes: string): string {
  return classes.replace(/(.)\1+/g, '$1');
}
