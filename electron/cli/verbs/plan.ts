import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { type ArsipRows, indexArsip } from '../../../src/domain/mutasi/arsip'
import { bahanPeriksa, periksa, type TemuanLangkah } from '../../../src/domain/mutasi/periksa'
import { arsipRencana, pijakanRencana } from '../../../src/domain/mutasi/pijakan-rencana'
import { project, type Proyeksi } from '../../../src/domain/mutasi/proyeksi'
import { type Langkah, RencanaId } from '../../../src/domain/mutasi/rencana'
import { SEBUTAN_STATUS_RENCANA } from '../../../src/domain/mutasi/sebutan-rencana'
import { namaRencana } from '../../../src/domain/mutasi/skenario'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { need, Refusal, UsageProblem, type Verb, type VerbContext, type VerbReply } from '../verb'
import { suggest } from './plan-suggest'

/** Lists plans, shows the steps of one, or examines it by the rules. */
export const plan: Verb = {
  nama: 'plan',
  pakai: 'plan list|show|check|suggest [--plan ID] --db BERKAS',
  arti: 'daftar rencana, langkah sebuah rencana, pemeriksaan aturannya (keluar 1 bila ada BLOK), atau usul pengisian jabatan kosongnya',
  answers: () => ({}),
  run: (context) => {
    const [what] = context.words.positional
    if (what === 'list') return list(context)
    if (what === 'show') return show(context)
    if (what === 'check') return check(context)
    if (what === 'suggest') return propose(context)
    throw new UsageProblem('Sesudah `plan` harus `list`, `show`, `check`, atau `suggest`.')
  }
}

async function list({ ask }: VerbContext): Promise<VerbReply> {
  const rencana = await ask('rencana.list', null)
  const lines = rencana.map((r) => `${r.id}  ${r.tmt}  ${r.jumlahLangkah} langkah  ${SEBUTAN_STATUS_RENCANA[r.status]}  ${namaRencana(r)}`)
  return { ok: true, data: rencana, lines: lines.length > 0 ? lines : ['Belum ada rencana.'] }
}

async function show(context: VerbContext): Promise<VerbReply> {
  const { detail, proyeksi } = await read(context)
  const steps = proyeksi.langkah.map((l) => ({ ...l, uraian: describe(proyeksi, l) }))
  return {
    ok: true,
    data: { ...detail, langkah: steps },
    lines: [`${detail.rencana.nama} (TMT ${detail.rencana.tmt})`, ...steps.map((l) => `  ${l.urut}. ${l.uraian}`)]
  }
}

async function check(context: VerbContext): Promise<VerbReply> {
  const { detail, proyeksi, arsip: rows } = await read(context)
  const ketentuan = await context.ask('ketentuan.list', null)
  const arsip = indexArsip(arsipRencana(rows, detail))
  const hasil = periksa(proyeksi, bahanPeriksa({ ...detail, arsip }, { ...detail, ketentuan }))
  const temuan = proyeksi.langkah.flatMap((l) =>
    (hasil.perLangkah.get(l.id) ?? []).map((t) => ({ langkahId: l.id, langkah: describe(proyeksi, l), ...t }))
  )
  const umum = hasil.rencana.map((t) => ({ langkahId: null, langkah: detail.rencana.nama, ...t }))
  const { BLOK, PERINGATAN, INFO, TIDAK_DAPAT_DIPERIKSA } = hasil.jumlah
  const total = `BLOK ${BLOK}, PERINGATAN ${PERINGATAN}, INFO ${INFO}, TIDAK DAPAT DIPERIKSA ${TIDAK_DAPAT_DIPERIKSA}, dikesampingkan ${hasil.jumlahDikesampingkan}.`
  return {
    ok: BLOK === 0,
    data: { jumlah: hasil.jumlah, temuan: [...temuan, ...umum] },
    lines: [...[...temuan, ...umum].map((t) => `${t.langkah}\n  ${finding(t)}`), total]
  }
}

async function propose(context: VerbContext): Promise<VerbReply> {
  const { detail, proyeksi } = await read(context)
  return suggest(context, detail.rencana.id, proyeksi)
}

const finding = (t: TemuanLangkah): string =>
  `[${t.hasil}${t.dikesampingkan ? ', dikesampingkan' : ''}] ${t.aturan} ${t.pesan} (${t.dasar})`

type PlanRead = {
  readonly detail: NonNullable<Awaited<ReturnType<typeof askDetail>>>
  readonly arsip: ArsipRows
  readonly proyeksi: Proyeksi
}

async function read({ ask, words }: VerbContext): Promise<PlanRead> {
  const detail = await askDetail(ask, need(words, 'plan'))
  if (!detail) throw new Refusal('Rencana tidak ditemukan. Lihat daftarnya dengan `plan list`.')
  const arsip = await ask('mutasi.arsip', null)
  const pada = indexSnapshot(await ask('organisasi.snapshot', { tanggal: detail.rencana.tmt }))
  return { detail, arsip, proyeksi: project(pijakanRencana(pada, arsip.penempatan, detail), detail.rencana, detail.langkah) }
}

const askDetail = (ask: VerbContext['ask'], id: string): ReturnType<typeof ask<'rencana.detail'>> =>
  ask('rencana.detail', { id: RencanaId.parse(id) })

function describe({ snapshot }: Proyeksi, langkah: Langkah): string {
  const pegawai = snapshot.pegawai.get(langkah.pegawaiId)
  const post = (id: Langkah['jabatanId']): string =>
    id === null ? '—' : (snapshot.jabatan.get(id)?.nama ?? 'jabatan yang sudah tidak ada')
  const nama = pegawai ? namaLengkap(pegawai) : 'pegawai yang sudah tidak ada'
  return `${langkah.jenis} ${nama}: ${post(langkah.dariJabatanId)} → ${post(langkah.jabatanId)}`
}
