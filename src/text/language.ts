// placeholder until the trained model stands
export function identifyLanguage(text: string): { language: string; confidence: number } {
  const words = text
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (list: string[]) => words.filter((word) => list.includes(word)).length;
  const it = count(['il', 'la', 'di', 'che', 'e', 'per', 'del', 'della', 'un', 'una', 'con', 'non']);
  const en = count(['the', 'of', 'and', 'to', 'in', 'a', 'that', 'for', 'with', 'on', 'is', 'was']);
  if (it + en < Math.max(1, words.length * 0.05)) return { language: 'und', confidence: 0 };
  return it > en ? { language: 'it', confidence: 0.8 } : { language: 'en', confidence: 0.8 };
}
