import { z } from 'zod'
import { type Change, inserted } from '../../kit/changeset'
import { defineCommand, type Given, notFound, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { type Gambar, GambarId, gambarBerlaku } from '../gambar/gambar'
import { GambarBerkas, periksaGambarBerkas, PolaBerkas } from '../pola/berkas-pola'
import { periksaPola } from '../pola/periksa-pola'
import { polaBerlaku, type PolaTersimpan, PolaTersimpanId } from '../pola/pola-tersimpan'
import { jenisNaskahOf } from '../semua-naskah'

/** Takes templates and emblems over from a file, all or none; what is the same already stays as it is. */
export const importPola = defineCommand({
  name: 'pola.impor',
  hak: 'NASKAH',
  input: z.object({ pola: z.array(PolaBerkas).max(200), gambar: z.array(GambarBerkas).max(20), asal: z.string().max(200) }),
  gather: (read) => ok({ pola: read.list('polaTersimpan'), gambar: read.list('gambar') }),
  decide: (kini, { pola, gambar, asal }, given) => {
    const changes: Change[] = []
    for (const satu of pola) {
      const change = polaBaru(kini.pola, { ...satu, asal }, given)
      if (!change.ok) return change
      changes.push(...change.value)
    }
    for (const satu of gambar) {
      const change = gambarBaru(kini.gambar, satu, given)
      if (!change.ok) return change
      changes.push(...change.value)
    }
    return ok(changes)
  },
  label: (_, { pola, gambar }) =>
    `Impor ${jumlah(pola.length, 'pola naskah')}${gambar.length === 0 ? '' : ` dan ${jumlah(gambar.length, 'lambang')}`}`,
  auditInput: ({ pola, gambar, asal }) => ({ asal, pola: pola.map((p) => p.jenis), gambar: gambar.map((g) => g.kunci) })
})

const jumlah = (n: number, apa: string): string => `${n} ${apa}`

type Baru = Result<readonly Change[], Refusal>

function polaBaru(semua: readonly PolaTersimpan[], { jenis: id, isi, asal }: PolaBerkas & { readonly asal: string }, given: Given): Baru {
  const jenis = jenisNaskahOf(id)
  if (!jenis) return refuse(notFound(`Jenis naskah “${id}”`))
  const diperiksa = periksaPola(jenis, isi)
  if (!diperiksa.ok) return diperiksa
  const berlaku = polaBerlaku(semua, id)
  const teks = JSON.stringify(isi)
  if (berlaku?.isi === teks) return ok([])
  const catatan = `Impor dari ${asal}`.slice(0, 300)
  const versi = (berlaku?.versi ?? 0) + 1
  const row = { id: PolaTersimpanId.parse(given.newId()), jenis: id, versi, isi: teks, catatan, dibuatPada: given.now }
  return ok([inserted('polaTersimpan', row)])
}

function gambarBaru(semua: readonly Gambar[], gambar: GambarBerkas, { newId, now }: Given): Baru {
  if (gambarBerlaku(semua, gambar.kunci)?.data === gambar.data) return ok([])
  const diperiksa = periksaGambarBerkas(gambar)
  return diperiksa.ok ? ok([inserted('gambar', { ...diperiksa.value, id: GambarId.parse(newId()), dibuatPada: now })]) : diperiksa
}
