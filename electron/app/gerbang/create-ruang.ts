import type { Sesi } from '../../../src/domain/akses/sesi'
import { isRusak } from '../../db/database-problem'
import { hasUsers } from '../../db/has-users'
import { createGiliran } from './giliran'
import { batas, createPembuka, masalahOf } from './pembuka'
import { createPeringatan } from './peringatan'
import type { CaraBuka, DataTerbuka, KeadaanRuang, Ruang, RuangParts } from './ruang'

/** Creates the room around one data file; nothing is open yet. */
export function createRuang(parts: RuangParts): Ruang {
  const { emit } = parts
  let keadaan: KeadaanRuang = { jenis: 'TERKUNCI', alasan: 'AWAL', data: null }
  /** Whoever was in last: what they began goes on behind a locked window, in their name. */
  let terakhir: Sesi | null = null
  const data = (): DataTerbuka | null => ('data' in keadaan ? keadaan.data : null)
  const sesi = (): Sesi | null => (keadaan.jenis === 'TERBUKA' ? keadaan.sesi : null)
  const peringatan = createPeringatan(() => sesi() && emit('gerbang.berubah', {}))
  const pembuka = createPembuka({ ...parts, ingatkan: peringatan.set, gagal, sesi: () => needSesi(sesi() ?? terakhir) })

  function become(next: KeadaanRuang): void {
    keadaan = next
    if (next.jenis === 'TERBUKA') terakhir = next.sesi
    parts.onKeadaan(next)
    emit('gerbang.berubah', {})
  }

  function tutup(): void {
    keadaan = { jenis: 'TERKUNCI', alasan: 'AWAL', data: null }
    terakhir = null
    pembuka.bersihkan()
  }

  function buka(cara: CaraBuka = {}): void {
    tutup()
    peringatan.clear()
    become(pembuka.buka(cara))
  }

  /** A file that turns out to be damaged is closed at once: nothing more is written into it. */
  function gagal(error: unknown): void {
    const open = data()
    if (!open || open.isLihatSaja || !isRusak(error)) return
    tutup()
    become(masalahOf(error, parts.tempat, open.kunci))
  }

  return {
    ...parts,
    keadaan: () => keadaan,
    data,
    sesi,
    bergiliran: createGiliran(),
    peringatan: peringatan.semua,
    ingatkan: peringatan.set,
    gagal,
    buka,
    tutup,
    masuk: (next) => {
      const open = data()
      if (!open) throw new Error('There is no open data')
      if (terakhir !== null && terakhir.penggunaId !== next.penggunaId) putus(open)
      become({ jenis: 'TERBUKA', data: open, sesi: batas(open, next) })
    },
    kunci: (alasan) => {
      const open = data()
      if (!open || !hasUsers(open.db)) return
      if (alasan !== 'KELUAR' || open.kunci === null) return become({ jenis: 'TERKUNCI', alasan, data: open })
      tutup()
      become({ jenis: 'TERKUNCI', alasan, data: null })
    }
  }
}

function needSesi(sesi: Sesi | null): Sesi {
  if (!sesi) throw new Error('Nobody has come in')
  return sesi
}

/** What somebody else began is neither undone nor finished by whoever comes in now. */
function putus({ app }: DataTerbuka): void {
  app.forget()
  void app.call('kerja.batal', null)
}
