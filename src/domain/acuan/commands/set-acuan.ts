import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { Acuan, AcuanId } from '../acuan'
import { type BarisAcuan, daftarAcuan, isDaftarTetap, sebutanOf } from '../daftar-acuan'

/** Changes a line of a reference list, or adds one to the list of jabatan fungsional. */
export const setAcuan = defineCommand({
  name: 'acuan.set',
  hak: 'SETELAN',
  input: Acuan.omit({ id: true }),
  gather: (read, { daftar, kode }) => {
    const tersimpan = read.list('acuan')
    return ok({ lama: tersimpan.find((a) => a.daftar === daftar && a.kode === kode) ?? null, baris: daftarAcuan(daftar, tersimpan) })
  },
  decide: ({ lama, baris }, input, { newId }) => {
    const rapi = tidied(input)
    const checked = check(baris, rapi)
    if (!checked.ok) return checked
    return ok([lama ? updated('acuan', lama, rapi) : inserted('acuan', { ...rapi, id: AcuanId.parse(newId()) })])
  },
  label: ({ baris }, { kode, nama }) => `${baris.some((b) => b.kode === kode) ? 'Ubah' : 'Tambah'} acuan ${nama}`
})

type Isian = Omit<Acuan, 'id'>

const tidied = (input: Isian): Isian => ({
  ...input,
  kode: input.kode.trim(),
  nama: input.nama.trim(),
  sebutan: [...new Set(sebutanOf(input.sebutan))].join('; ')
})

function check(baris: readonly BarisAcuan[], { daftar, kode, nama, sebutan, isDipakai }: Isian): Result<null, Refusal> {
  if (nama === '' || kode === '') return refuse(invalid('Nama acuan belum diisi.'))
  const now = baris.find((b) => b.kode === kode)
  if (!now && isDaftarTetap(daftar)) return refuse(invalid('Daftar ini ditetapkan peraturan; barisnya tidak dapat ditambah.'))
  if (now && now.nama === nama && now.sebutan.join('; ') === sebutan && now.isDipakai === isDipakai)
    return refuse(invalid('Tidak ada yang berubah.'))
  return freeOf(
    baris.filter((b) => b.kode !== kode),
    [nama, ...sebutanOf(sebutan)]
  )
}

/** A name or sebutan that another line answers to would make an import guess. */
function freeOf(lain: readonly BarisAcuan[], sebutan: readonly string[]): Result<null, Refusal> {
  const asked = new Set(sebutan.map(folded))
  for (const b of lain) {
    const sama = [b.nama, ...b.sebutan].find((s) => asked.has(folded(s)))
    if (sama !== undefined) return refuse(invalid(`"${sama}" sudah menjadi nama atau sebutan ${b.nama}.`))
  }
  return ok(null)
}

const folded = (teks: string): string => teks.trim().toLowerCase()
