import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../align/text/paragraphs.js';

const blocksOf = (text: string): string[] => splitBlocks(text).map((block) => text.slice(block.start, block.end));
const kindsOf = (text: string): string[] => splitBlocks(text).map((block) => block.kind);

describe('blocks of a text', () => {
  it('are paragraphs between blank lines, and lines where each is a paragraph', () => {
    expect(blocksOf('Birinci.\n\nİkinci.\nÜçüncü.\r\nDördüncü.\rBeşinci.')).toEqual([
      'Birinci.',
      'İkinci.',
      'Üçüncü.',
      'Dördüncü.',
      'Beşinci.',
    ]);
  });

  it('leave out the marks of headings, quotations and bullets, and rules altogether', () => {
    const text = '# Başlık\n## Alt başlık ##\n> Alıntı\n* Madde\n• Madde\n---\nSon\n====\n';
    expect(blocksOf(text)).toEqual(['Başlık', 'Alt başlık', 'Alıntı', 'Madde', 'Madde', 'Son']);
    expect(kindsOf(text)).toEqual(['heading', 'heading', 'text', 'item', 'item', 'text']);
  });

  it('keep a hyphen at the beginning: it may be speech', () => {
    expect(blocksOf('- Nasılsın?\n- İyiyim.')).toEqual(['- Nasılsın?', '- İyiyim.']);
  });

  it('keep a hash that is no heading', () => {
    expect(blocksOf('#Türkiye etiketi')).toEqual(['#Türkiye etiketi']);
  });

  it('take a bold title over several lines as one', () => {
    expect(blocksOf('**TÜRK DÖVLƏTLƏRİ  \nTƏŞKİLATI**\n\n**İstanbul**')).toEqual([
      '**TÜRK DÖVLƏTLƏRİ  \nTƏŞKİLATI**',
      '**İstanbul**',
    ]);
  });

  it('do not let a forgotten bold mark swallow the next paragraph', () => {
    expect(blocksOf('**Unutulmuş\n\nYeni paragraf.')).toEqual(['**Unutulmuş', 'Yeni paragraf.']);
  });

  it('take a title in capitals over several lines as one, but neither a menu nor labels', () => {
    expect(blocksOf('TÜRK DEVLETLERİ TEŞKİLATI\nDIŞİŞLERİ BAKANLARI KONSEYİ\n\nMetin.')).toHaveLength(2);
    expect(blocksOf('ANA SAYFA\nHABERLER\nİLETİŞİM')).toHaveLength(3);
    expect(blocksOf('HABER TARİHİ: 11.01.2022\nHABERE İLİŞKİN DİĞER FOTOĞRAFLAR')).toHaveLength(2);
  });

  it('take short lines broken by hand as one', () => {
    expect(blocksOf('Türk Devletleri Teşkilatı  \nGenel Sekreteri\n\nMetin.')).toHaveLength(2);
  });

  it('join a line that goes on in lower case, but not short entries or marked ones', () => {
    expect(blocksOf('Bakan, toplantının ardından yaptığı\naçıklamada memnundu.')).toHaveLength(1);
    expect(blocksOf('elma\narmut\nkiraz')).toHaveLength(3);
    expect(blocksOf('Toplantıda görüşülen maddelerin listesi\na) bütçe\nb) seçim')).toHaveLength(3);
  });

  it('join a paragraph wrapped at a fixed width, also without case', () => {
    const arabic = [
      'قال أمين عام منظمة الدول التركية بغداد أمرييف إن استقرار كازاخستان',
      'وازدهارها جزء لا يتجزأ من رفاهية العالم التركي كله مشددا على ضرورة',
      'وقوف المنظمة إلى جانب سلطاتها. وأضاف ذلك.',
    ].join('\n');
    expect(blocksOf(arabic)).toHaveLength(1);
  });

  it('keep equal titles in a row apart', () => {
    expect(
      blocksOf(Array(8).fill('Türk Devletleri Teşkilatı olağanüstü toplantısını gerçekleştirdi').join('\n')),
    ).toHaveLength(8);
  });

  it('join a sentence that a blank line cuts in two, when both sides are prose', () => {
    const before = 'Dövlət Başçıları Şurasının Səkkizinci Görüşündə qəbul edilmiş “Türk Dünyası Baxışı - 2040”';
    const after = 'strateji sənədinin əsas istiqamətlərindən biri olan əməkdaşlığın vacibliyini bir daha sübut etdi.';
    expect(blocksOf(`${before}\n\n${after}`)).toHaveLength(1);
    expect(blocksOf(`${before}.\n\n${after}`)).toHaveLength(2);
    expect(blocksOf('birinci paragraf\n\nikinci paragraf')).toHaveLength(2);
  });

  it('of nothing are none', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(' \n\u00a0\n\u200b\n')).toEqual([]);
  });
});
