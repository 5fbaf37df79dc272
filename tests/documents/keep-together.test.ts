import { describe, expect, it } from 'vitest'
import { keepTogether } from '../../electron/documents/keep-together'

/** `~` stands for a space that does not break. */
const shown = (teks: string): string => keepTogether(teks).replaceAll('\u00a0', '~')

describe('what stands on one line', () => {
  it.each([
    ['pada tanggal 17 Juni 2026 di Sawahlunto', 'pada tanggal 17~Juni~2026 di Sawahlunto'],
    ['TANGGAL: 1 DESEMBER 2026', 'TANGGAL: 1~DESEMBER~2026'],
    ['tanggal 5 Mei dan 6 Mei 2026', 'tanggal 5~Mei dan 6~Mei~2026'],
    ['Undang-Undang Nomor 20 Tahun 2023 tentang', 'Undang-Undang Nomor~20~Tahun~2023 tentang'],
    ['Tahun 2023 Nomor 141, Tambahan', 'Tahun~2023 Nomor~141, Tambahan'],
    ['NOMOR 800.1.3.3/12/BKPSDM/2026', 'NOMOR~800.1.3.3/12/BKPSDM/2026'],
    ['Budi, NIP 19750314 200003 1 002, Pembina', 'Budi, NIP~19750314~200003~1~002, Pembina'],
    ['NI PPPK 19800101 200501 2 003', 'NI~PPPK~19800101~200501~2~003'],
    ['19860926 201505 2 001', '19860926~201505~2~001'],
    ['sebesar Rp 1.260.000,00 sebulan', 'sebesar Rp~1.260.000,00 sebulan'],
    ['Pasal 190 ayat (2) huruf a angka 3', 'Pasal~190 ayat~(2) huruf~a angka~3'],
    ['dalam diktum KESATU, kolom 2', 'dalam diktum~KESATU, kolom~2'],
    ['paling lambat 30 (tiga puluh) hari', 'paling lambat 30~(tiga puluh) hari'],
    ['TMT 01-04-2022', 'TMT~01-04-2022'],
    ['Pukul 09.00 WIB', 'Pukul~09.00~WIB'],
    ['Yth. Sdr. Dr. Ir. H. BUDI CHANIAGO, M.Si.', 'Yth.~Sdr.~Dr.~Ir.~H.~BUDI CHANIAGO, M.Si.'],
    ['a.n. Wali Kota, Plt. Sekretaris Daerah', 'a.n.~Wali Kota, Plt.~Sekretaris Daerah']
  ])('%s', (teks, jadi) => expect(shown(teks)).toBe(jadi))

  it.each(['Nomor yang sama', 'BUDI SANTOSO, S.H. dan lain-lain', 'huruf abjad', 'angka kredit', 'tahun 26 orang', '120 Mei'])(
    'breaks what may break: %s',
    (teks) => expect(shown(teks)).toBe(teks)
  )

  it('changes spaces alone, so that words are found as they were written', () => {
    const teks = 'Keputusan Nomor 12 Tahun 2026 tanggal 17 Juni 2026 tentang Drs. Budi NIP 19750314 200003 1 002'
    expect(keepTogether(teks).replaceAll('\u00a0', ' ')).toBe(teks)
    expect(keepTogether(teks)).toMatch(/17\s+Juni\s+2026/)
  })
})
