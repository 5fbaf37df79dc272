import type { RouteOutput } from '../../../src/contract/routes'
import { MEDAN_ISIAN } from '../../../src/domain/naskah/isian'
import { isianDipakai } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import { pesanData, type TemuanNaskah } from '../../../src/domain/naskah/temuan-naskah'
import type { JenisPaket } from './isi-paket'

type HasilPeriksa = RouteOutput<'naskah.periksa-paket'>['naskah']

/** Makes every paper of a pack, a step each, and counts what is not right in them. */
export function* hitungTemuan(semua: readonly JenisPaket[]): Generator<undefined, HasilPeriksa> {
  const hasil: HasilPeriksa = []
  for (const { kerja, lembar } of semua) {
    const temuan: TemuanNaskah[] = []
    let terbit = 0
    for (const satu of lembar) {
      const jadi = satu.buat()
      if (jadi.terbit) terbit += 1
      temuan.push(...jadi.temuan)
      yield
    }
    hasil.push({ jenis: kerja.jenis.id, jumlah: lembar.length, terbit, temuan: terhitung(temuan) })
  }
  return hasil
}

/** Each finding once, the gravest and most frequent first; what several people lack names them. */
const terhitung = (temuan: readonly TemuanNaskah[]): HasilPeriksa[number]['temuan'] =>
  [...Map.groupBy(temuan, (t) => t.data?.apa ?? t.pesan).values()]
    .map((sama) => ({
      pesan: pesanBersama(sama),
      isKeras: sama.some((t) => t.isKeras),
      medan: sama[0]?.medan ?? null,
      jumlah: sama.length
    }))
    .toSorted((a, b) => Number(b.isKeras) - Number(a.isKeras) || b.jumlah - a.jumlah)

function pesanBersama(sama: readonly TemuanNaskah[]): string {
  const [pertama] = sama
  const nama = [...new Set(sama.flatMap(({ data }) => data?.nama ?? []))]
  return pertama?.data ? pesanData(pertama.data.apa, nama) : (pertama?.pesan ?? '')
}

/** The fields the papers of a pack ask for that hold for the plan or the office, and those of the decree where one covers everybody: the others are filled in with their paper. */
export function medanBersama(semua: readonly JenisPaket[], isSatuSk: boolean): readonly string[] {
  const bersama = new Set(isSatuSk ? ['KANTOR', 'RENCANA', 'KEPUTUSAN'] : ['KANTOR', 'RENCANA'])
  const diminta = new Set(semua.flatMap(({ kerja: { pola, jenis } }) => isianDipakai(pola, jenis.isian)))
  return MEDAN_ISIAN.filter(({ nama, simpan }) => bersama.has(simpan) && diminta.has(nama)).map(({ nama }) => nama)
}
