/** Reads which pages are meant: `1-3, 5` of so many; null = not to be read, or none of them. */
export function rentangHalaman(teks: string, jumlah: number): readonly number[] | null {
  const halaman = new Set<number>()
  for (const bagian of teks.split(',')) {
    const [, dari, sampai = dari] = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(bagian) ?? []
    const [awal, akhir] = [Number(dari), Number(sampai)]
    if (dari === undefined || awal < 1 || akhir > jumlah || awal > akhir) return null
    for (let h = awal; h <= akhir; h += 1) halaman.add(h)
  }
  return [...halaman].toSorted((a, b) => a - b)
}
