import { resolve } from 'node:path'
import type { RouteOutput } from '../../../src/contract/routes'
import { type AskGerbang, withGerbang } from '../open-gerbang'
import { need, Refusal, type VerbGerbang, type VerbReply } from '../verb'

/** Proves a backup and tells what it would change; without `--periksa` it also takes the place of the data. */
export const restore: VerbGerbang = {
  nama: 'restore',
  pakai: 'restore --db BERKAS --dari CADANGAN [--periksa]',
  arti: 'pulihkan cadangan; keadaan sekarang disimpan dahulu (--periksa: hanya periksa)',
  mayCreate: true,
  runGerbang: (tamu) => {
    const berkas = resolve(need(tamu.words, 'dari'))
    return withGerbang(tamu, { berkas }, async (ask) => {
      await ask('cadangan.pilih', null)
      const { tinjauan, sandi } = await tinjau(ask, berkas, tamu.askSandi)
      if (tamu.words.options['periksa'] !== undefined) return jawab(tinjauan, null)
      return jawab(tinjauan, await ask('cadangan.pulihkan', { berkas, sandi }))
    })
  }
}

type Tinjauan = Extract<RouteOutput<'cadangan.tinjau'>, { jenis: 'TINJAUAN' }>

/** An encrypted backup asks for a password of its own. */
async function tinjau(
  ask: AskGerbang,
  berkas: string,
  askSandi: () => Promise<string | null>
): Promise<{ readonly tinjauan: Tinjauan; readonly sandi: string | null }> {
  const pertama = await ask('cadangan.tinjau', { berkas, sandi: null })
  if (pertama.jenis === 'TINJAUAN') return { tinjauan: pertama, sandi: null }
  const sandi = await askSandi()
  const kedua = await ask('cadangan.tinjau', { berkas, sandi })
  if (kedua.jenis === 'SANDI') throw new Refusal(kedua.pesan || 'Cadangan ini tersandi: diperlukan sandinya.')
  return { tinjauan: kedua, sandi }
}

function jawab(tinjauan: Tinjauan, hasil: RouteOutput<'cadangan.pulihkan'> | null): VerbReply {
  const { pegawai, jabatan, unor } = tinjauan.cadangan.jumlah
  const lines = [
    `Cadangan ${tinjauan.cadangan.pada}: ${unor} unit, ${jabatan} jabatan, ${pegawai} pegawai.`,
    `${tinjauan.hilang.jumlah} perubahan sejak itu ${hasil ? 'tidak ada lagi di data' : 'akan hilang dari data'}.`,
    ...(hasil?.sebelum ? [`Keadaan sebelumnya disimpan sebagai ${hasil.sebelum}.`] : [])
  ]
  return { ok: true, data: { ...tinjauan, hasil }, lines }
}
