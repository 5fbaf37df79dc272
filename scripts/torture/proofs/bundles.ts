import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSealedData } from '../../../electron/app/segel/buka-data'
import { tempatOf } from '../../../electron/app/gerbang/tempat'
import { FileProblem } from '../../../electron/app/host'
import type { Reply } from '../../../src/contract/errors'
import { routes } from '../../../src/contract/routes'
import { kotaUji, RENCANA_UJI } from '../../../tests/support/kota-uji'
import { makeMutants, type Mutant } from '../mutate-bundle'
import { type Office, openOffice, settle } from '../open-office'
import { type Bench, mustHold, type Proof } from '../proof'

/** Damaged and forged plans and data sets: each is opened and taken back, or refused in words; nothing fails, is half-written, or lands elsewhere. */
export const bundles: Proof = {
  name: 'bundles',
  run: async (bench) => {
    const rumah = officeIn(bench)
    const semua = await makeMutants(bench.isShort ? 70 : 500, rumah.contoh)
    const verdicts: (readonly [Mutant, string])[] = []
    for (const mutant of semua) verdicts.push([mutant, await tryOne(rumah, mutant)])
    rumah.office.close()
    const problems = verdicts.flatMap(([{ cara }, hasil]) => (hasil === 'dibuka' || hasil === 'ditolak' ? [] : [`${cara}: ${hasil}`]))
    const details = {
      refused: verdicts.filter(([, hasil]) => hasil === 'ditolak').length,
      'opened and taken back': verdicts.filter(([, hasil]) => hasil === 'dibuka').length
    }
    return [mustHold('damaged bundles', { tried: verdicts.length, problems, details })]
  }
}

type Rumah = { readonly folder: string; readonly berkas: string; readonly office: Office; readonly contoh: () => Promise<unknown> }

function officeIn({ folder }: Bench): Rumah {
  const data = join(folder, 'kantor')
  mkdirSync(data)
  const berkas = join(folder, 'kiriman.penata-rencana')
  const office = openOffice(join(data, 'penata.db'), {
    host: { chooseFiles: () => Promise.resolve([berkas]), chooseTarget: () => Promise.resolve(berkas) }
  })
  settle(office, kotaUji)
  const contoh = async (): Promise<unknown> => {
    await office.ask('rencana.bagikan', { id: RENCANA_UJI, sandi: null })
    const dibuka = routes['rencana.buka-berkas'].output.parse(await office.ask('rencana.buka-berkas', { berkas: null, sandi: null }))
    return dibuka.jenis === 'TINJAUAN' ? dibuka.isi : null
  }
  return { folder, berkas, office, contoh }
}

async function tryOne(rumah: Rumah, mutant: Mutant): Promise<string> {
  writeFileSync(rumah.berkas, mutant.bytes)
  const sebelum = keadaan(rumah)
  try {
    const hasil = mutant.jenis === 'DATA' ? await tryData(rumah, mutant) : await tryRencana(rumah, mutant)
    const sesudah = keadaan(rumah)
    return sesudah === sebelum ? hasil : `something was left behind: ${sesudah}`
  } catch (error) {
    return `it failed: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** What may not change by opening a file: the plans, and the names in the folders. */
function keadaan({ folder, office }: Rumah): string {
  const isi = office.db.sqlite.prepare('select (select count(*) from rencana), (select count(*) from langkah)').raw().get()
  return JSON.stringify([isi, readdirSync(folder), readdirSync(join(folder, 'kantor')).filter((nama) => !nama.startsWith('penata.db'))])
}

const SEBAB = /bukan|rusak|lebih baru|lebih besar|Sandi itu|Pilih|tidak dikenal|Tidak ada langkah|terlalu besar/

const verdictOf = (pesan: string): string => (SEBAB.test(pesan) ? 'ditolak' : `the officer is told: ${pesan}`)

async function tryRencana({ office }: Rumah, { sandi }: Mutant): Promise<string> {
  const awal = await office.call('rencana.buka-berkas', { berkas: null, sandi: null })
  const tanya = bukaanOf(awal)
  const reply = tanya?.jenis === 'SANDI' ? await office.call('rencana.buka-berkas', { berkas: tanya.berkas, sandi }) : awal
  const dibuka = bukaanOf(reply)
  if (!reply.ok) return verdictOf(reply.error.pesan)
  if (dibuka?.jenis === 'SANDI') return verdictOf(dibuka.pesan)
  if (dibuka?.jenis !== 'TINJAUAN') return 'there was no answer'
  const input = { isi: dibuka.isi, nama: dibuka.isi.rencana.nama }
  const terima = await office.call('command.run', { name: 'rencana.receive', input, kunci: crypto.randomUUID(), tempat: null })
  if (!terima.ok) return terima.error.code === 'INTERNAL' ? 'it failed inside' : 'ditolak'
  await office.ask('history.undo', null)
  return 'dibuka'
}

const bukaanOf = (reply: Reply) => (reply.ok ? routes['rencana.buka-berkas'].output.parse(reply.value) : null)

async function tryData({ folder, berkas }: Rumah, { sandi }: Mutant): Promise<string> {
  try {
    const hasil = await openSealedData(tempatOf(join(folder, 'kantor', 'penata.db')), berkas, sandi)
    return hasil.terbuka ? 'dibuka' : verdictOf(hasil.pesan || 'Sandi itu')
  } catch (error) {
    return error instanceof FileProblem ? verdictOf(error.message) : `it failed: ${String(error)}`
  }
}
