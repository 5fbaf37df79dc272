import { invalid } from '../kit/command'
import { ok, refuse } from '../kit/result'
import { isBerhenti, tmtLangkah } from './proyeksi'
import type { Langkah, RencanaMutasi } from './rencana'
import { appended, type IsiLangkah, type LangkahBaru, type Susunan, type SusunanBaru } from './susunan'

/** The steps with one more at the end, if what is said of it makes sense. */
export function added(susunan: Susunan, baru: LangkahBaru, newId: () => string): SusunanBaru {
  const langkah = appended(susunan, baru, newId)
  const salah = langkah.slice(-1).flatMap((l) => salahIsi(l, susunan.rencana) ?? [])[0]
  return salah === undefined ? ok(langkah) : refuse(invalid(salah))
}

/** The steps with something else said of one of them; what is left unsaid stays. */
export function revised({ rencana, langkah }: Susunan, lama: Langkah, isi: IsiLangkah): SusunanBaru {
  const baru: Langkah = {
    ...lama,
    tmt: said(isi.tmt, lama.tmt),
    sampai: said(isi.sampai, lama.sampai),
    alasan: said(isi.alasan, lama.alasan),
    instansi: said(isi.instansi, lama.instansi),
    catatan: said(isi.catatan, lama.catatan)
  }
  if (MEDAN_ISI.every((medan) => baru[medan] === lama[medan])) return refuse(invalid('Tidak ada yang berubah pada langkah ini.'))
  const salah = salahIsi(baru, rencana)
  return salah === null ? ok(langkah.map((l) => (l.id === lama.id ? baru : l))) : refuse(invalid(salah))
}

const MEDAN_ISI = ['tmt', 'sampai', 'alasan', 'instansi', 'catatan'] as const

const said = <T>(baru: T | undefined, lama: T): T => (baru === undefined ? lama : baru)

/** Why what is said of a step makes no sense; null when it does. */
function salahIsi(step: Langkah, rencana: Pick<RencanaMutasi, 'tmt'>): string | null {
  const { jenis, alasan, instansi, sampai } = step
  if (jenis === 'LEPAS') return salahLepas(step)
  if (isBerhenti(alasan)) return 'Alasan ini hanya untuk orang yang dilepas dari jabatannya.'
  if (sampai !== null && sampai < tmtLangkah(step, rencana)) return 'Hari terakhir tidak boleh sebelum TMT.'
  if (instansi === null) return null
  return jenis === 'ANGKAT' && step.dariJabatanId === null
    ? null
    : 'Instansi asal hanya untuk orang yang belum menduduki jabatan di kota ini.'
}

function salahLepas({ alasan, instansi }: Langkah): string | null {
  if (alasan === 'PINDAH_INSTANSI') return instansi === null ? 'Tulis instansi yang dituju.' : null
  return instansi === null ? null : 'Instansi tujuan hanya untuk orang yang pindah instansi.'
}
