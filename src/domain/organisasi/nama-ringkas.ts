/** Some names in a sentence: the first three, and how many more there are. */
export function namaRingkas(nama: readonly string[]): string {
  const lebih = nama.length - 3
  return lebih > 0 ? `${nama.slice(0, 3).join(', ')} dan ${lebih} lainnya` : nama.join(', ')
}
