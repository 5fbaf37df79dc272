import type { RouteInput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { type Given, invalid, notFound } from '../../../src/domain/kit/command'
import { refuse } from '../../../src/domain/kit/result'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { skTerbitOf, skTerbitUntuk } from '../../../src/domain/naskah/keputusan/sk-terbit'
import type { NaskahRingkas } from '../../../src/domain/naskah/naskah'
import { ambilNomor, type NomorAmbil } from '../../../src/domain/naskah/nomor/ambil-nomor'
import { type BukuNomor, type BukuNomorId, semuaBuku } from '../../../src/domain/naskah/nomor/buku-nomor'
import { samaNomor } from '../../../src/domain/naskah/nomor/nomor-terpakai'
import { gatherRegister } from '../../../src/domain/naskah/nomor/register-nomor'
import type { Subjek } from '../../../src/domain/naskah/subjek'
import { isTurunan } from '../../../src/domain/naskah/terbitan'
import { need } from '../refused'
import type { MejaNaskah, PekerjaanNaskah } from './meja-naskah'

type Parts = { readonly read: Reader; readonly given: () => Given; readonly meja: Pick<MejaNaskah, 'buka'> }

/** A paper that is to be numbered, for its subjects. */
type Dinomori = {
  readonly kerja: PekerjaanNaskah
  readonly input: RouteInput<'naskah.terbitkan'>
  readonly subjek: readonly Subjek[]
}

/** The number a paper will bear, and of which day. */
export type Bernomor = { readonly nomor: NomorAmbil; readonly tanggal: Tanggal }

/** The numbers and days for each subject, in order; nothing is taken yet. */
export function nomorUntuk(parts: Parts, dinomori: Dinomori): readonly Bernomor[] {
  const { kerja, input, subjek } = dinomori
  if (isTurunan(kerja.jenis)) return subjek.map((s) => nomorKeputusan(kerja, input, s))
  const { tanggal } = input
  const diketik = input.nomor ?? nomorIsian(parts, dinomori)
  const permintaan = { tanggal, ketikan: diketik.trim() === '' ? null : diketik, jumlah: subjek.length }
  const nomor = need(ambilNomor(gatherRegister(parts.read), bukuOf(parts.read, input.bukuId), permintaan))
  return nomor.map((n) => ({ nomor: n, tanggal }))
}

/** A decree may have been given its number in the form. */
function nomorIsian({ read, given }: Parts, { kerja, input }: Dinomori): string {
  if (kerja.jenis.penomoran !== 'SK') return ''
  return input.isian['nomor_sk'] ?? isianTersimpan(read, input, given().today).nomor_sk
}

/** Petikan and salinan bear number and day of the decree, which must have been issued. */
function nomorKeputusan({ bahan, jenis }: PekerjaanNaskah, { isian }: Dinomori['input'], subjek: Subjek): Bernomor {
  const orang = bahan.pengangkatan.find((p) => p.langkah.id === subjek.langkah?.id)
  const sk = orang ? skTerbitUntuk(orang, bahan)?.naskah : keputusanRencana(bahan, subjek.kunci, isian['nomor_sk'] ?? '')
  if (!sk) return need(refuse(invalid(`${subjek.sebutan}: keputusannya belum diterbitkan; terbitkan dahulu sebelum ${jenis.judul}.`)))
  return { nomor: { id: sk.nomorId, urut: null, teks: sk.nomor }, tanggal: sk.tanggal }
}

/** The decree a copy is of, else the one whose number is in the form, else the newest. */
function keputusanRencana(bahan: PekerjaanNaskah['bahan'], id: string, nomor: string): NaskahRingkas | undefined {
  const semua = skTerbitOf(bahan).map(({ naskah }) => naskah)
  return semua.find((n) => n.id === id) ?? semua.find((n) => samaNomor(n.nomor, nomor)) ?? semua[0]
}

/** The same work, with the number of the decree in its form as well. */
export const bernomorSk = ({ meja }: Pick<Parts, 'meja'>, { kerja, input }: Dinomori, [sk]: readonly Bernomor[]): PekerjaanNaskah =>
  sk ? meja.buka({ ...input, isian: { ...input.isian, nomor_sk: sk.nomor.teks, tgl_sk: sk.tanggal } }, { bahan: kerja.bahan }) : kerja

const bukuOf = (read: Reader, id: BukuNomorId): BukuNomor =>
  semuaBuku(read.list('bukuNomor')).find((b) => b.id === id) ?? need(refuse(notFound('Buku nomor')))
