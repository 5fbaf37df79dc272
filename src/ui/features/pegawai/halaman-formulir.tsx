import { Loader, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { MedanPegawai, MedanPribadi } from '../../../domain/pegawai/medan'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { isBerlaku } from '../../../domain/pegawai/penempatan'
import { validatePegawai } from '../../../domain/pegawai/validasi'
import { AnswerProblem } from '../../components/answer-problem'
import { DialogBuang } from '../../components/dialog-buang'
import { ask } from '../../lib/client'
import { doCommand } from '../../lib/do-command'
import { pergiKe } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { useUnsaved } from '../../lib/use-unsaved'
import { teksDetail, teksFormulir } from '../../text/pegawai'
import { type Detail, tempatPegawai } from './detail'
import { focusMedan } from './focus-medan'
import classes from './formulir.module.css'
import { IsiFormulir } from './isi-formulir'
import { dataOf, type Isian, ISIAN_BARU, isianOf, patchOfIsian } from './isian'
import { KakiFormulir } from './kaki-formulir'
import type { Formulir } from './medan-formulir'
import { bukaMedan } from './medan-tersamar'

type Props = {
  /** Null = somebody new. */
  readonly id: PegawaiId | null
  /** The field to begin at; null = wherever the officer likes. */
  readonly medan: MedanPegawai | null
}

/** The form for one person. */
export function HalamanFormulir({ id, medan }: Props): React.JSX.Element {
  const { snapshot, error } = useSnapshot()
  if (error) return <AnswerProblem error={error} />
  if (!snapshot) return <Loader m="lg" />
  return id === null ? <Baru snapshot={snapshot} medan={medan} /> : <Ubah id={id} snapshot={snapshot} medan={medan} />
}

function Baru({ snapshot, medan }: Omit<LembarProps, 'detail' | 'onSimpan'>): React.JSX.Element {
  const simpan = async (isian: Isian): Promise<string | null> => {
    const data = dataOf(isian)
    if (!(await doCommand('pegawai.create', data, '#/pegawai'))) return null
    const baru = (await ask('organisasi.snapshot', { tanggal: null })).pegawai.find(({ nip }) => nip === data.nip)
    return baru?.id ?? ''
  }
  return <Lembar detail={null} snapshot={snapshot} medan={medan} onSimpan={simpan} />
}

function Ubah({ id, snapshot, medan }: Omit<LembarProps, 'detail' | 'onSimpan'> & { readonly id: PegawaiId }): React.JSX.Element {
  const { data, error } = useAsk('pegawai.detail', { id })
  if (error) return <AnswerProblem error={error} />
  if (data === undefined) return <Loader m="lg" />
  if (data === null) return <Text m="lg">{teksDetail.tidakAda}</Text>
  const simpan = async (isian: Isian, awal: Isian): Promise<string | null> =>
    (await doCommand('pegawai.update', { id, patch: patchOfIsian(awal, isian) }, tempatPegawai(id))) ? id : null
  return <Lembar detail={data} snapshot={snapshot} medan={medan} onSimpan={simpan} />
}

type LembarProps = {
  readonly detail: Detail | null
  readonly snapshot: Snapshot
  readonly medan: MedanPegawai | null
  /** Saves; gives the id to go to, or null when it was refused. */
  readonly onSimpan: (isian: Isian, awal: Isian) => Promise<string | null>
}

function Lembar({ detail, snapshot, medan, onSimpan }: LembarProps): React.JSX.Element {
  const [awal, setAwal] = useState(() => (detail ? isianOf(detail.pegawai) : ISIAN_BARU))
  const [isian, setIsian] = useState(awal)
  const masalah = useMemo(() => masalahOf(isian, detail, snapshot), [isian, detail, snapshot])
  const isDirty = JSON.stringify(isian) !== JSON.stringify(awal)
  const unsaved = useUnsaved(isDirty)
  useEffect(() => focusMedan(medan), [medan])
  const open = (medan: MedanPribadi, nilai: string): void => {
    setAwal((now) => ({ ...now, [medan]: nilai }))
    setIsian((now) => ({ ...now, [medan]: nilai }))
  }
  const formulir: Formulir = {
    isian,
    masalah: isDirty ? masalah : masalah.filter(() => detail !== null),
    set: (medan, nilai) => setIsian((now) => ({ ...now, [medan]: nilai })),
    buka: detail && ((medan) => void bukaMedan(detail.pegawai.id, medan).then((nilai) => open(medan, nilai), notifyProblem))
  }
  const simpan = async (): Promise<void> => {
    const salah = masalah.find(({ parah }) => parah === 'BLOK')
    if (salah) return focusMedan(salah.medan)
    const id = await onSimpan(isian, awal)
    if (id === null) return
    unsaved.release()
    pergiKe('/pegawai', id === '' ? {} : { id })
  }
  return (
    <div className={classes.bingkai} data-testid="formulir-pegawai">
      <div className={classes.gulung}>
        <div className={classes.lajur}>
          <header className={classes.kepala}>
            <h2>{detail ? teksFormulir.ubah : teksFormulir.baru}</h2>
            {detail && <Text c="dimmed">{namaLengkap(detail.pegawai)}</Text>}
          </header>
          <IsiFormulir formulir={formulir} />
        </div>
      </div>
      <KakiFormulir
        masalah={formulir.masalah}
        isDirty={isDirty}
        isBaru={detail === null}
        onBatal={() => pergiKe('/pegawai', detail ? { id: detail.pegawai.id } : {})}
        onSimpan={simpan}
      />
      <DialogBuang opened={unsaved.target !== null} onKembali={unsaved.stay} onBuang={unsaved.leave} />
    </div>
  )
}

function masalahOf(isian: Isian, detail: Detail | null, snapshot: Snapshot): ReturnType<typeof validatePegawai> {
  const id = detail?.pegawai.id
  const kini = detail?.penempatan.find((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, snapshot.tanggal))
  return validatePegawai(dataOf(isian), {
    today: snapshot.tanggal,
    pemilikNip: (nip) => {
      const pemilik = [...snapshot.pegawai.values()].find((p) => p.nip === nip && p.id !== id)
      return pemilik ? namaLengkap(pemilik) : null
    },
    jabatan: kini && detail?.pensiun ? { tmt: kini.tmtMulai, bup: detail.pensiun.bup } : null
  })
}
