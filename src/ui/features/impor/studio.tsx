import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { DrafImpor } from '../../../contract/impor'
import { bridge } from '../../lib/bridge'
import { teksImpor } from '../../text/impor'
import { halanganOf } from './aturan-suntingan'
import { sortJatuhan } from './berkas-jatuh'
import { DialogTinggalkan } from './dialog-tinggalkan'
import { Jatuhan } from './jatuhan'
import { LangkahBerkas } from './langkah-berkas'
import { LangkahDraf } from './langkah-draf'
import { Stepper } from './stepper'
import { useCatatanDraf } from './studio-draf'
import classes from './studio.module.css'
import { isTerbuka, type Tahap } from './tahap'
import { useSuntingan } from './use-suntingan'

type Props = {
  /** Null while no file was chosen. */
  readonly draf: DrafImpor | null
  /** Why the last file was not read. */
  readonly masalah: string | null
  readonly isMembuka: boolean
  readonly onMasalah: (masalah: string | null) => void
  /** Null = ask for the files. */
  readonly onBuka: (jalur: readonly string[] | null) => void
  readonly onTutup: () => void
}

/** The five steps of an import around one draft. */
export function Studio({ draf, masalah, isMembuka, onMasalah, onBuka, onTutup }: Props): React.JSX.Element {
  const [catatan, setCatatan] = useCatatanDraf(draf?.drafId ?? null)
  const suntingan = useSuntingan(draf, onMasalah)
  const isSelesai = catatan.label !== null
  const tanya = useTanya(catatan.isDiputus && !isSelesai)
  const isSibuk = isMembuka || suntingan.isSibuk

  const terapkan = async (aturan: typeof suntingan.aturan): Promise<boolean> => {
    const isBerhasil = await suntingan.onTerapkan(aturan)
    if (isBerhasil) setCatatan({ isDiputus: true })
    return isBerhasil
  }
  const pindah = async (tahap: Tahap): Promise<void> => {
    const isPerluDibaca = suntingan.isBerubah && tahap !== 'berkas' && tahap !== 'kolom'
    if (!isPerluDibaca || (await terapkan(suntingan.aturan))) setCatatan({ tahap })
  }
  const jatuh = (files: readonly File[]): void => {
    const { jalur, bukan } = sortJatuhan(files.map((file) => ({ nama: file.name, jalur: bridge.pathOf(file) })))
    if (bukan.length > 0) onMasalah(teksImpor.bukanBerkas(bukan))
    if (jalur.length > 0) tanya.lalu(() => onBuka(jalur))
  }

  return (
    <div className={classes.studio} data-testid="impor-studio">
      <Stepper
        tahap={catatan.tahap}
        isSelesai={isSelesai}
        isTerbuka={(t) => isTerbuka(t, { isAdaDraf: draf !== null, halangan: halanganOf(suntingan.aturan) })}
        isSibuk={isSibuk}
        onPindah={(t) => void pindah(t)}
      />
      {masalah !== null && <Masalah pesan={masalah} onClose={() => onMasalah(null)} />}
      {draf === null || catatan.tahap === 'berkas' ? (
        <LangkahBerkas draf={draf} isSibuk={isSibuk} onBuka={() => tanya.lalu(() => onBuka(null))} onTutup={() => tanya.lalu(onTutup)} />
      ) : (
        <LangkahDraf
          draf={draf}
          catatan={catatan}
          suntingan={{ ...suntingan, isSibuk, onTerapkan: terapkan }}
          onCatatan={setCatatan}
          onTutup={onTutup}
        />
      )}
      <Jatuhan isAktif={!isSibuk} onJatuh={jatuh} />
      {tanya.dialog}
    </div>
  )
}

const Masalah = ({ pesan, onClose }: { readonly pesan: string; readonly onClose: () => void }): React.JSX.Element => (
  <Alert
    color="bahaya"
    icon={<IconAlertTriangle />}
    title={teksImpor.gagal}
    withCloseButton
    closeButtonLabel={teksImpor.tutupPesan}
    onClose={onClose}
    data-testid="impor-masalah"
  >
    {pesan}
  </Alert>
)

/** Asks before something that would lose decisions; goes straight on when there are none. */
function useTanya(isPerlu: boolean): { readonly lalu: (kerja: () => void) => void; readonly dialog: React.ReactNode } {
  const [kerja, setKerja] = useState<(() => void) | null>(null)
  const lalu = (next: () => void): void => (isPerlu ? setKerja(() => next) : next())
  const dialog = kerja && (
    <DialogTinggalkan
      onClose={() => setKerja(null)}
      onTinggalkan={() => {
        setKerja(null)
        kerja()
      }}
    />
  )
  return { lalu, dialog }
}
