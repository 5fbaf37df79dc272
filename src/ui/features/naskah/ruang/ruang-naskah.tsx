import { Button, Center, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { isianDari } from '../../../../domain/naskah/medan/medan-isian-dipakai'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogBuang } from '../../../components/dialog-buang'
import { LembarPdf } from '../../../components/pdf/lembar-pdf'
import { useUnsaved } from '../../../lib/use-unsaved'
import { teksNaskah as teks } from '../../../text/naskah'
import { AksiNaskah } from './aksi-naskah'
import { DaftarNaskah } from './daftar-naskah'
import { FormulirIsian, idIsian } from './formulir-isian'
import { KeadaanTerbit } from './keadaan-terbit'
import { type MejaRuang, useMejaRuang } from './meja-ruang'
import { isSaatTerbit, type JenisRuang, type PilihanNaskah, type SubjekRuang, type TemuanRuang } from './pilihan-naskah'
import { PilihSubjek } from './pilih-subjek'
import classes from './ruang.module.css'
import { DaftarTemuanNaskah } from './temuan-naskah'

type Props = { readonly pilihan: PilihanNaskah; readonly diminta: string | null; readonly kepala: React.ReactNode }

/** The papers of one place: which there are, what the chosen one asks for, and its pages. */
export function RuangNaskah({ pilihan, diminta, kepala }: Props): React.JSX.Element {
  const meja = useMejaRuang(pilihan, diminta)
  const unsaved = useUnsaved(meja.isian.belumDisimpan > 0)
  const { jenis, subjek } = meja
  return (
    <div className={classes.ruang}>
      <aside className={classes.kiri}>
        <header className={classes.pilih}>{kepala}</header>
        <DaftarNaskah jenis={meja.daftar} dipilih={jenis?.id ?? null} isLepas={pilihan.rencanaId === null} onPilih={meja.pilihJenis} />
      </aside>
      {jenis && subjek ? <Lembar {...{ meja, jenis, subjek }} /> : <TakAda isLepas={pilihan.rencanaId === null} error={meja.error} />}
      <DialogBuang
        opened={unsaved.target !== null}
        onKembali={unsaved.stay}
        onBuang={() => {
          meja.isian.buang()
          unsaved.leave()
        }}
      />
    </div>
  )
}

const TakAda = ({ isLepas, error }: { readonly isLepas: boolean; readonly error: Error | null }): React.JSX.Element =>
  error ? (
    <AnswerProblem error={error} />
  ) : (
    <Center>
      <Text c="dimmed">{isLepas ? teks.pilihOrangDulu : teks.takAdaNaskah}</Text>
    </Center>
  )

type LembarProps = { readonly meja: MejaRuang; readonly jenis: JenisRuang; readonly subjek: SubjekRuang }

/** One paper: its name and what can be done with it above, form and pages below. */
function Lembar({ meja, jenis, subjek }: LembarProps): React.JSX.Element {
  const [tuju, setTuju] = useState<{ readonly halaman: number } | null>(null)
  const [halaman, setHalaman] = useState(1)
  const ke = (temuan: TemuanRuang): void => {
    if (temuan.halaman !== null) setTuju({ halaman: temuan.halaman })
    const [medan] = temuan.medan === null ? [] : isianDari(temuan.medan)
    if (medan !== undefined) document.getElementById(idIsian(medan))?.focus()
  }
  return (
    <section className={classes.kanan} aria-label={jenis.judul}>
      <header className={classes.kepala}>
        <h2 title={jenis.judul}>{jenis.judul}</h2>
        <PilihSubjek semua={jenis.subjek} dipilih={subjek} onPilih={meja.pilihSubjek} />
        <AksiNaskah {...{ meja, jenis, subjek, halaman }} />
      </header>
      <div className={classes.isi}>
        <Isian {...{ meja, jenis, subjek }} onTemuan={ke} />
        <div className={classes.lembar}>
          {meja.terbit && <KeadaanTerbit terbit={meja.terbit} isKonsep={meja.isKonsep} onKonsep={meja.setKonsep} />}
          {meja.error ? (
            <AnswerProblem error={meja.error} />
          ) : (
            <LembarPdf
              pdf={meja.halaman.pdf}
              milik={meja.halaman.milik}
              isMenyusun={meja.halaman.isLama}
              temuan={meja.temuan}
              tuju={tuju}
              onHalaman={setHalaman}
            />
          )}
        </div>
      </div>
    </section>
  )
}

type IsianProps = LembarProps & { readonly onTemuan: (temuan: TemuanRuang) => void }

/** Findings and fields of the paper, and the way to keep what was typed. */
function Isian({ meja: { isian, temuan, isDiperiksa }, jenis, subjek, onTemuan }: IsianProps): React.JSX.Element {
  const perlu = temuan.filter((t) => !isSaatTerbit(jenis, t))
  const kurang = new Set<string>(perlu.flatMap((t) => (t.isKeras && t.medan !== null ? isianDari(t.medan) : [])))
  return (
    <div className={classes.tengah}>
      <div className={classes.gulir}>
        {isDiperiksa && (
          <DaftarTemuanNaskah temuan={perlu} isBelumBernomor={perlu.length < temuan.length} subjek={subjek} onPilih={onTemuan} />
        )}
        {isian.isian && <FormulirIsian isian={isian.isian} medan={isian.medan} kurang={kurang} onIsi={isian.isi} />}
      </div>
      <footer className={classes.kaki}>
        <Text size="xs" c="gray.7">
          {isian.belumDisimpan > 0 && teks.belumDisimpan(isian.belumDisimpan)}
        </Text>
        <Button
          size="xs"
          leftSection={<IconDeviceFloppy size={15} />}
          disabled={isian.belumDisimpan === 0}
          onClick={() => void isian.simpan()}
          data-testid="simpan-isian"
        >
          {teks.simpan}
        </Button>
      </footer>
    </div>
  )
}
