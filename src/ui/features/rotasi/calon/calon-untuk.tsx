import { useMemo, useState } from 'react'
import { PALING_BANYAK_DIBANDING } from '../../../../domain/calon/bandingkan'
import { bobotOf } from '../../../../domain/calon/bobot'
import type { CalonJabatan } from '../../../../domain/calon/calon-jabatan'
import type { BahanCalon } from '../../../../domain/calon/tinjau-calon'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { teksCalon } from '../../../text/calon'
import { useMeja } from '../meja'
import { isDiduduki } from '../pilihan'
import { jalankan } from '../ruang-kerja'
import classes from './calon.module.css'
import { DialogBanding } from './dialog-banding'
import { DialogKenapa } from './dialog-kenapa'
import { HasilCalon } from './hasil-calon'
import { KepalaCalon } from './kepala-calon'
import { type MejaCalon, MejaCalonContext } from './meja-calon'
import { type SikapCalon, useSikapCalon } from './sikap-calon'
import { useCalon } from './use-calon'

/** The candidates for one post, ranked; and those whom a rule forbids it. */
export function CalonUntuk({
  jabatanId,
  onJabatanLain
}: {
  readonly jabatanId: JabatanId
  readonly onJabatanLain: () => void
}): React.JSX.Element {
  const { ruang } = useMeja()
  const [sikap, setSikap] = useSikapCalon()
  const bahan = useMemo<BahanCalon>(
    () => ({ proyeksi: ruang.proyeksi, berkas: ruang.bahan.berkas, setelanOf: ruang.bahan.setelanOf, jenis: sikap.jenis }),
    [ruang, sikap.jenis]
  )
  const bawaan = useMemo(() => bobotOf(bahan.setelanOf), [bahan])
  const bobot = sikap.bobot ?? bawaan
  const { calon, isMenghitung } = useCalon(bahan, jabatanId, bobot)
  const { meja, dialog } = useMejaBaris({ bahan, bobot, jabatanId, calon, sikap })
  return (
    <MejaCalonContext value={meja}>
      <section className={classes.tab} aria-label={teksCalon.tab}>
        <KepalaCalon sikap={sikap} onSikap={setSikap} calon={calon} isMenghitung={isMenghitung} onJabatanLain={onJabatanLain} />
        {calon && <HasilCalon calon={calon} sikap={sikap} />}
      </section>
      {dialog}
    </MejaCalonContext>
  )
}

type Bahan = Pick<MejaCalon, 'bahan' | 'bobot' | 'jabatanId'> & { readonly calon: CalonJabatan | null; readonly sikap: SikapCalon }

/** What can be done with a row, and the dialogs that come of it. */
function useMejaBaris({ bahan, bobot, jabatanId, calon, sikap }: Bahan): { readonly meja: MejaCalon; readonly dialog: React.ReactNode } {
  const { ruang, tanya } = useMeja()
  const [terbuka, setTerbuka] = useState<ReadonlySet<PegawaiId>>(new Set())
  const [terpilih, setTerpilih] = useState<readonly PegawaiId[]>([])
  const [kenapa, setKenapa] = useState<PegawaiId | null>(null)
  const [isBanding, setBanding] = useState(false)
  const tempatkan = (pegawaiId: PegawaiId): void => {
    const rencanaId = ruang.rencana.id
    setKenapa(null)
    setBanding(false)
    if (sikap.jenis !== 'ANGKAT' || isDiduduki(ruang, { pegawaiId, jabatanId })) tanya({ pegawaiId, jabatanId })
    else void jalankan(rencanaId, 'langkah.place', { rencanaId, pegawaiId, jabatanId })
  }
  const meja: MejaCalon = {
    bahan,
    bobot,
    jabatanId,
    isTertutup: (id) => sikap.isTertutup && !terbuka.has(id),
    buka: (id) => setTerbuka(new Set([...terbuka, id])),
    terpilih,
    pilih: (id) =>
      setTerpilih(terpilih.includes(id) ? terpilih.filter((t) => t !== id) : [...terpilih, id].slice(0, PALING_BANYAK_DIBANDING)),
    banding: () => setBanding(true),
    tempatkan: ruang.isTerkunci ? null : tempatkan,
    kenapa: setKenapa
  }
  const dialog = (
    <>
      {kenapa !== null && <DialogKenapa pegawaiId={kenapa} calon={calon} onClose={() => setKenapa(null)} />}
      {isBanding && <DialogBanding pegawaiIds={terpilih} calon={calon} onClose={() => setBanding(false)} />}
    </>
  )
  return { meja, dialog }
}
