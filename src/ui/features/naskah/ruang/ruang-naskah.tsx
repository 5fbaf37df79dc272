import { Button, Center, EmptyState, Text } from '@mantine/core'
import { IconDeviceFloppy, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { isianDari } from '../../../../domain/naskah/medan/medan-isian-dipakai'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogBuang } from '../../../components/dialog-buang'
import { LembarPdf } from '../../../components/pdf/lembar-pdf'
import { pergiKe, tempatOf } from '../../../lib/lokasi'
import { useUnsaved } from '../../../lib/use-unsaved'
import { teksJalan } from '../../../text/jalan-rencana'
import { teksNaskah as teks } from '../../../text/naskah'
import { AksiNaskah } from './aksi-naskah'
import { DaftarNaskah } from './daftar-naskah'
import { FormulirIsian, idIsian } from './formulir-isian'
import { KeadaanTerbit } from './keadaan-terbit'
import { type MejaRuang, useMejaRuang } from './meja-ruang'
import { isSaatTerbit, isTanpaTempat, type JenisRuang, type PilihanNaskah, type SubjekRuang, type TemuanRuang } from './pilihan-naskah'
import { PilihSubjek } from './pilih-subjek'
import classes from './ruang-naskah.module.css'
import { DaftarTemuanNaskah } from './temuan-naskah'

type Props = { readonly pilihan: PilihanNaskah; readonly diminta: string | null; readonly kepala: React.ReactNode }

/** The papers of one place: which there are, what the chosen one asks for, and its pages. */
export function RuangNaskah({ pilihan, diminta, kepala }: Props): React.JSX.Element {
  const meja = useMejaRuang(pilihan, diminta)
  const unsaved = useUnsaved(meja.isian.belumDisimpan > 0)
  const { jenis, subjek } = meja
  return (
    <div className={classes.ruang}>
      <DaftarNaskah
        kepala={kepala}
        jenis={meja.daftar}
        dipilih={jenis?.id ?? null}
        isLepas={pilihan.rencanaId === null}
        onPilih={meja.pilihJenis}
      />
      {jenis && subjek ? (
        <Lembar {...{ meja, jenis, subjek }} />
      ) : (
        <TakAda {...{ pilihan, jenis }} daftar={meja.daftar} error={meja.error} />
      )}
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

type TakAdaProps = Pick<MejaRuang, 'daftar' | 'jenis' | 'error'> & { readonly pilihan: PilihanNaskah }

/** Why no paper is on show, and where to go on. */
function TakAda({ pilihan: { rencanaId }, daftar, jenis, error }: TakAdaProps): React.JSX.Element {
  if (error) return <AnswerProblem error={error} />
  if (rencanaId === null) return <Center c="dimmed">{teks.pilihOrangDulu}</Center>
  const isKosong = daftar.length > 0 && daftar.every(({ subjek }) => subjek.length === 0)
  if (!jenis && !isKosong) return <Center c="dimmed">{teks.takAdaNaskah}</Center>
  const judul = isKosong || !jenis ? teks.rencanaKosong : teks.takPerlu(jenis.judul)
  return (
    <Center data-testid="naskah-tak-perlu">
      <EmptyState
        icon={<IconFileText />}
        variant="light"
        title={judul}
        description={isKosong ? teks.rencanaKosongRinci : teks.takPerluRinci}
      >
        <EmptyState.Actions>
          <Button component="a" variant="default" href={tempatOf('/rotasi', { id: rencanaId })}>
            {teksJalan.bukaRencana}
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}

type LembarProps = { readonly meja: MejaRuang; readonly jenis: JenisRuang; readonly subjek: SubjekRuang }

/** One paper: its name and what can be done with it above, form and pages below. */
function Lembar({ meja, jenis, subjek }: LembarProps): React.JSX.Element {
  const [tuju, setTuju] = useState<{ readonly halaman: number } | null>(null)
  const [halaman, setHalaman] = useState(1)
  // number and day are given by issuing: neither the list nor the pages complain of them
  const perlu = meja.temuan.filter((t) => !isSaatTerbit(jenis, t))
  const ke = (temuan: TemuanRuang): void => {
    if (isTanpaTempat(temuan) && meja.dasar.rencanaId !== null) return pergiKe('/rotasi', { id: meja.dasar.rencanaId })
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
        <Isian {...{ meja, perlu, subjek }} onTemuan={ke} />
        <div className={classes.lembar}>
          {meja.terbit && <KeadaanTerbit terbit={meja.terbit} isKonsep={meja.isKonsep} onKonsep={meja.setKonsep} />}
          {meja.error ? (
            <AnswerProblem error={meja.error} />
          ) : (
            <LembarPdf
              pdf={meja.halaman.pdf}
              milik={meja.halaman.milik}
              isMenyusun={meja.halaman.isLama}
              temuan={perlu}
              tuju={tuju}
              onHalaman={setHalaman}
            />
          )}
        </div>
      </div>
    </section>
  )
}

type IsianProps = Omit<LembarProps, 'jenis'> & {
  readonly perlu: readonly TemuanRuang[]
  readonly onTemuan: (temuan: TemuanRuang) => void
}

/** Findings and fields of the paper, and the way to keep what was typed. */
function Isian({ meja: { isian, temuan, isDiperiksa, dasar }, perlu, subjek, onTemuan }: IsianProps): React.JSX.Element {
  const kurang = new Set<string>(perlu.flatMap((t) => (t.isKeras && t.medan !== null ? isianDari(t.medan) : [])))
  return (
    <div className={classes.tengah}>
      <div className={classes.gulir}>
        {isDiperiksa && (
          <DaftarTemuanNaskah
            {...{ temuan: perlu, subjek, rencanaId: dasar.rencanaId }}
            isBelumBernomor={perlu.length < temuan.length}
            onPilih={onTemuan}
          />
        )}
        {isian.isian && <FormulirIsian isian={isian.isian} medan={isian.medan} terikat={isian.terikat} kurang={kurang} onIsi={isian.isi} />}
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
