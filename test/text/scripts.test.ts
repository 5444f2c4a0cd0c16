import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/scripts.ts';

describe('detectLanguage', () => {
  it.each([
    ['ko', '5G 장비를 함께 만든다'],
    ['ko', 'SKT와 MS의 AI 협력은?'],
    ['ko', 'SK Telecom과 Microsoft는 언제 MOU를 체결했나?'],
    ['en', 'KT signs MoU'],
    ['en', 'Who met whom in Seoul?'],
    ['en', 'The heads of SK텔레콤 and 알리바바 met in Seoul to talk about new fields of business.'],
    ['en', 'Télécom Paris partners with SK Telecom on AI'],
    ['other', 'Die Deutsche Telekom und Nokia haben eine Vereinbarung über den Ausbau unterzeichnet'],
    ['other', 'Orange signe un accord avec Nokia pour la 5G en France'],
    ['other', 'Telkomsel dan Huawei menandatangani nota kesepahaman tentang jaringan 5G di Indonesia'],
    ['other', 'Viettel và Ericsson ký kết thỏa thuận hợp tác phát triển mạng'],
    ['other', 'МТС и Нокиа подписали соглашение'],
    ['other', 'ソフトバンクとエリクソンは5Gで提携した'],
    ['other', '中国联通与华为签署合作协议'],
    ['und', '5 2019 !'],
    ['und', ''],
  ])('says %s of “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
