import { useEffect, useMemo, useRef, useState } from 'react'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { PitaDiBagan } from '../../components/chart/lapis-pita'
import { OrgChart, type OrgChartHandle } from '../../components/chart/org-chart'
import { BilahPutar } from './bilah-putar'
import { KendaliBagan } from './kendali-bagan'
import { useMeja } from './meja'
import { pitaOf, RANTAI_RAMAI } from './pita-bagan'
import { type PutarUlang, tombolPutar, usePutarUlang } from './putar-ulang'
import classes from './ruang-rencana.module.css'
import type { RuangKerja } from './ruang-kerja'
import { tandaOf } from './seret'
import { useSorotRantai } from './sorot-rantai'

/** The tools over the lower left corner. */
const SUDUT = { width: 54, height: 290 }

/** The plan on the chart: people are dragged from card to card, chains lie over it as ribbons, and it can be replayed step by step. */
export function TampilanBagan(): React.JSX.Element {
  const { ruang, tujuan } = useMeja()
  const chart = useRef<OrgChartHandle>(null)
  const [view, setView] = useState<Tampilan | null>(null)
  const [isPita, setPita] = useState(true)
  const sorot = useSorotSatu(ruang)
  const [isPutar, setPutar] = useState(false)
  const putar = usePutarUlang(ruang)
  const kini = isPutar ? putar : null
  useEffect(() => {
    if (tujuan) chart.current?.flyTo(tujuan.unorId)
  }, [tujuan])
  useSorotPutar(kini, chart)
  const tukarPutar = (): void => {
    putar.menuju(0)
    setPutar(!isPutar)
  }
  return (
    <div className={classes.tampilan} onKeyDownCapture={kini ? tombolPutar(kini, tukarPutar) : undefined}>
      {kini && <BilahPutar putar={kini} onTutup={tukarPutar} />}
      <div className={classes.bidang}>
        <Bagan ref={chart} putar={kini} isPita={isPita} isSatu={sorot.isSatu} onTampilan={setView} />
        <KendaliBagan
          chart={chart}
          view={view}
          pita={{ isTampak: isPita, tukar: () => setPita(!isPita) }}
          sorot={sorot}
          onPutar={putar.jumlah === 0 ? null : tukarPutar}
        />
      </div>
    </div>
  )
}

type BaganProps = {
  readonly ref: React.RefObject<OrgChartHandle | null>
  readonly putar: PutarUlang | null
  readonly isPita: boolean
  readonly isSatu: boolean
  readonly onTampilan: (view: Tampilan) => void
}

/** The chart in the state that is shown, or as far as the replay has come. */
function Bagan({ ref, putar, isPita, isSatu, onTampilan }: BaganProps): React.JSX.Element {
  const { ruang, keadaan, unorId, pilihUnor } = useMeja()
  const tanda = useMemo(() => tandaOf(ruang), [ruang])
  const sebelumOf = useMemo(() => (keadaan === 'perubahan' ? semulaOf(ruang) : undefined), [keadaan, ruang])
  const pita = usePita(ruang, putar, isSatu)
  const isSebelum = keadaan === 'sebelum' && !putar
  return (
    <OrgChart
      ref={ref}
      snapshot={ruang.snapshot}
      pemegang={isSebelum ? undefined : (putar ?? ruang).proyeksi.pemegang}
      sebelum={sebelumOf}
      tanda={isSebelum || putar ? undefined : tanda}
      selected={unorId}
      onSelect={pilihUnor}
      onTampilan={onTampilan}
      sudut={SUDUT}
      pita={isPita && !isSebelum ? pita : undefined}
    />
  )
}

const semulaOf =
  ({ snapshot }: RuangKerja): RuangKerja['proyeksi']['pemegang'] =>
  (id) =>
    snapshot.byJabatan.get(id) ?? []

/** Whether all chains but one are faint: until the officer says otherwise, when there are too many to follow. */
function useSorotSatu({ rantai, snapshot }: RuangKerja): { readonly isSatu: boolean; readonly tukar: () => void } {
  const sorot = useSorotRantai()
  const [dipilih, setDipilih] = useState<boolean | null>(null)
  const isSatu = dipilih ?? pitaOf(rantai, snapshot).length > RANTAI_RAMAI
  useEffect(() => () => sorot.pilih(null), [sorot, isSatu])
  return { isSatu, tukar: () => setDipilih(!isSatu) }
}

/** The ribbons of the plan, or as far as its replay has come; a click on one shows it in the list. */
function usePita({ rantai, snapshot }: RuangKerja, putar: PutarUlang | null, isSatu: boolean): PitaDiBagan {
  const { bukaTab } = useMeja()
  const sorot = useSorotRantai()
  const buka = useRef(bukaTab)
  useEffect(() => {
    buka.current = bukaTab
  }, [bukaTab])
  const tampak = putar?.rantai ?? rantai
  const daftar = useMemo(() => pitaOf(tampak, snapshot), [tampak, snapshot])
  return useMemo(
    () => ({
      daftar,
      sorot,
      isSatu,
      onPilih: (nomor) => {
        buka.current('langkah')
        if (isSatu) sorot.pilih(nomor)
        else sorot.set(nomor)
      }
    }),
    [daftar, sorot, isSatu]
  )
}

/** The replay shows where something has just happened, and lets the other chains stand back. */
function useSorotPutar(putar: PutarUlang | null, chart: React.RefObject<OrgChartHandle | null>): void {
  const sorot = useSorotRantai()
  const unorId = putar?.unorId ?? null
  const nomor = putar?.nomor ?? null
  useEffect(() => {
    sorot.set(nomor)
    if (unorId !== null) chart.current?.flyTo(unorId)
  }, [unorId, nomor, sorot, chart])
}
