import { useMemo } from 'react'
import type { Refusal } from '../../../../domain/kit/command'
import type { Result } from '../../../../domain/kit/result'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import { langkahTerapkan, type PerintahTerapan } from '../../../../domain/mutasi/terapkan'
import { penempatanTerapkan, type PenempatanBerubah } from '../../../../domain/mutasi/terapkan-penempatan'
import { useAsk } from '../../../lib/use-ask'
import { useMeja } from '../meja'

/** What carrying out these steps would write, by the very function the core uses, or why it cannot be; null until all is known. */
export type PratinjauTerapan = Result<readonly PenempatanBerubah[], Refusal> | null

/** Works it out anew whenever the choice changes. */
export function usePratinjauTerapan({ langkahIds, nomorSk, tmt }: PerintahTerapan): PratinjauTerapan {
  const { ruang } = useMeja()
  const arsip = useAsk('mutasi.arsip', null).data
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni
  return useMemo(() => {
    if (!arsip || hariIni === undefined || langkahIds.length === 0) return null
    const jabatan = new Map(arsip.jabatan.map((j) => [j.id, j]))
    const dasar = {
      rencana: ruang.rencana,
      langkah: ruang.langkah,
      pegawai: ruang.snapshot.pegawai,
      unor: ruang.snapshot.unor,
      penempatan: arsip.penempatan,
      jabatanOf: (id: (typeof arsip.jabatan)[number]['id']) => jabatan.get(id) ?? null,
      namaOf: (id: (typeof ruang.langkah)[number]['pegawaiId']) => namaPegawai(ruang.snapshot, id)
    }
    const langkah = langkahTerapkan(dasar, { langkahIds, nomorSk, tmt }, hariIni)
    return langkah.ok ? penempatanTerapkan(dasar, langkah.value, nomorSk) : langkah
  }, [arsip, hariIni, ruang, langkahIds, nomorSk, tmt])
}
