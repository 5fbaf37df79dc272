import { Button, Center, SegmentedControl, Text } from '@mantine/core'
import { IconDeviceFloppy, IconFolders } from '@tabler/icons-react'
import { isianDari } from '../../../../domain/naskah/medan/medan-isian-dipakai'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogBuang } from '../../../components/dialog-buang'
import { useUnsaved } from '../../../lib/use-unsaved'
import { teksNaskah } from '../../../text/naskah'
import { teksPaket as teks } from '../../../text/paket-naskah'
import { FormulirIsian } from '../ruang/formulir-isian'
import { DaftarPaket } from './daftar-paket'
import { HasilPaketTertulis } from './hasil-paket'
import classes from './paket.module.css'
import { PeriksaNaskah } from './periksa-naskah'
import { type MejaPaket, usePaket } from './use-paket'

type Props = { readonly rencanaId: RencanaId; readonly kepala: React.ReactNode }

/** The pack of one plan: which papers, what is missing from them, and the way to write them. */
export function RuangPaket({ rencanaId, kepala }: Props): React.JSX.Element {
  const meja = usePaket(rencanaId)
  const unsaved = useUnsaved(meja.belumDisimpan > 0)
  if (meja.error) return <AnswerProblem error={meja.error} />
  return (
    <div className={classes.ruang}>
      <DaftarPaket kepala={kepala} daftar={meja.daftar} centang={meja.centang} periksa={meja.periksa} onCentang={meja.setCentang} />
      <Tengah meja={meja} rencanaId={rencanaId} />
      <IsianBersama meja={meja} />
      <DialogBuang
        opened={unsaved.target !== null}
        onKembali={unsaved.stay}
        onBuang={() => {
          meja.buang()
          unsaved.leave()
        }}
      />
    </div>
  )
}

/** What is missing, and below it how the pack is written. */
function Tengah({ meja, rencanaId }: { readonly meja: MejaPaket; readonly rencanaId: RencanaId }): React.JSX.Element {
  const terpilih = meja.daftar.filter((j) => meja.centang.has(j.id))
  return (
    <section className={classes.tengah} aria-label={teks.judulPeriksa}>
      <div className={classes.gulir}>
        {meja.hasil && <HasilPaketTertulis hasil={meja.hasil} onTutup={meja.tutupHasil} />}
        {terpilih.length === 0 ? (
          <Center h="60%">
            <Text c="dimmed">{meja.isDimuat && meja.daftar.length === 0 ? teks.takAdaOrang : teks.pilihNaskah}</Text>
          </Center>
        ) : (
          <PeriksaNaskah jenis={terpilih} periksa={meja.periksa} rencanaId={rencanaId} />
        )}
      </div>
      <footer className={classes.kaki}>
        <SegmentedControl
          size="xs"
          aria-label={teks.bentuk}
          value={meja.bentuk}
          onChange={meja.setBentuk}
          data={[...BENTUK]}
          data-testid="paket-bentuk"
        />
        <SegmentedControl size="xs" aria-label={teks.format} value={meja.format} onChange={meja.setFormat} data={[...FORMAT]} />
        <Button
          leftSection={<IconFolders size={16} />}
          disabled={meja.jumlah === 0}
          loading={meja.isSibuk}
          onClick={() => void meja.buat()}
          data-testid="buat-paket"
        >
          {teks.buat(meja.jumlah)}
        </Button>
      </footer>
    </section>
  )
}

const BENTUK = [
  { value: 'PER_ORANG', label: teks.pilihanBentuk.PER_ORANG },
  { value: 'GABUNG', label: teks.pilihanBentuk.GABUNG }
] as const
const FORMAT = [
  { value: 'pdf', label: teks.pilihanFormat.pdf },
  { value: 'docx', label: teks.pilihanFormat.docx }
] as const

/** The fields several papers share. */
function IsianBersama({ meja }: { readonly meja: MejaPaket }): React.JSX.Element {
  const kosong = (meja.periksa ?? []).flatMap(({ temuan }) =>
    temuan.flatMap((t) => (t.isKeras && t.medan !== null ? isianDari(t.medan) : []))
  )
  return (
    <aside className={classes.kanan} aria-label={teks.isian}>
      <div className={classes.gulir}>
        <h3>{teks.isian}</h3>
        <p className={classes.petunjuk}>{teks.isianRinci}</p>
        <FormulirIsian isian={meja.isian} medan={meja.medan} kurang={new Set<string>(kosong)} onIsi={meja.isi} />
      </div>
      <footer className={classes.kaki}>
        <Text size="xs" c="gray.7">
          {meja.belumDisimpan > 0 && teksNaskah.belumDisimpan(meja.belumDisimpan)}
        </Text>
        <Button
          size="xs"
          leftSection={<IconDeviceFloppy size={15} />}
          disabled={meja.belumDisimpan === 0}
          onClick={() => void meja.simpan()}
          data-testid="paket-simpan-isian"
        >
          {teks.simpan}
        </Button>
      </footer>
    </aside>
  )
}
