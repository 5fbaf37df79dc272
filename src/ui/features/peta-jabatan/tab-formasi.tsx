import { Center, Loader } from '@mantine/core'
import { useMemo } from 'react'
import type { Formasi } from '../../../domain/formasi/formasi'
import { tahunMulaiOf } from '../../../domain/formasi/pemangku'
import { dasarFormasi, denganUsulan, totalFormasi } from '../../../domain/formasi/proyeksi-formasi'
import { tabelFormasi, type TampilanFormasi } from '../../../domain/formasi/tabel-formasi'
import { bupBerlaku, setelanPada } from '../../../domain/ketentuan/setelan'
import type { Tanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import { type SetelanBup } from '../../../domain/pegawai/bup'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { AnswerProblem } from '../../components/answer-problem'
import { createKept } from '../../lib/create-kept'
import { useAsk } from '../../lib/use-ask'
import { TabFormasiAlat } from './tab-formasi-alat'
import { TabFormasiCatatan } from './tab-formasi-catatan'
import { useIsiFormasi } from './tab-formasi-isi'
import { useDaftarPensiun } from './tab-formasi-pensiun'
import type { RencanaFormasi } from './tab-formasi-rencana'
import { TabFormasiRingkas } from './tab-formasi-ringkas'
import { TabFormasiTabel } from './tab-formasi-tabel'

type Props = {
  readonly snapshot: Snapshot
  /** The unit planned for; null = the whole city. */
  readonly akar: UnorId | null
  /** The draft that is read; its posts are shown, but proposals are made for the organisation there is. */
  readonly rancanganId: RancanganId | null
}

/** The tab Formasi: need, filled, retirements and proposed recruitment over five years, filled in like a spreadsheet. */
export function TabFormasi(props: Props): React.JSX.Element {
  const formasi = useAsk('formasi.list', null)
  const ketentuan = useAsk('ketentuan.list', null)
  const info = useAsk('aplikasi.info', null)
  const { tanggal } = props.snapshot
  const setelanBup = useMemo(() => (ketentuan.data ? bupBerlaku(setelanPada(ketentuan.data, tanggal)) : null), [ketentuan.data, tanggal])
  const problem = formasi.error ?? ketentuan.error ?? info.error
  if (problem) return <AnswerProblem error={problem} />
  if (!formasi.data || !setelanBup || !info.data) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  return <Rencana {...props} formasi={formasi.data} setelanBup={setelanBup} hariIni={info.data.hariIni} />
}

/** What was looked at last; `mulai` null = the years from next year on. */
type Lihat = TampilanFormasi & { readonly mulai: number | null }

const useLihat = createKept<Lihat>({ mulai: null, isKurang: false, isRinci: true, cari: '' })

type RencanaProps = Props & {
  readonly formasi: readonly Formasi[]
  readonly setelanBup: SetelanBup
  readonly hariIni: Tanggal
}

function Rencana({ snapshot, akar, rancanganId, formasi, setelanBup, hariIni }: RencanaProps): React.JSX.Element {
  const [lihat, setLihat] = useLihat()
  // of today, not of a draft's TMT: the years of what is compared have to be the same
  const tahunMulai = lihat.mulai ?? tahunMulaiOf(hariIni)
  const masa = useMemo(() => ({ tahunMulai, setelanBup }), [tahunMulai, setelanBup])
  const dasar = useMemo(() => dasarFormasi(snapshot, { ...masa, akar }), [snapshot, masa, akar])
  const rencana = useMemo((): RencanaFormasi => {
    const units = denganUsulan(dasar, formasi)
    return { snapshot, akar, rancanganId, masa, formasi, dasar, units, total: totalFormasi(units, masa.tahunMulai) }
  }, [snapshot, akar, rancanganId, masa, formasi, dasar])
  const { isKurang, isRinci, cari } = lihat
  const rows = useMemo(() => tabelFormasi(rencana.units, { isKurang, isRinci, cari }), [rencana, isKurang, isRinci, cari])
  const isi = useIsiFormasi()
  const pensiun = useDaftarPensiun(rencana)
  return (
    <>
      <TabFormasiAlat
        rencana={rencana}
        tahunIni={Number(hariIni.slice(0, 4))}
        lihat={lihat}
        onLihat={(part) => setLihat({ ...lihat, ...part })}
      />
      <TabFormasiCatatan rencana={rencana} onPensiun={pensiun.buka} />
      <TabFormasiTabel key={akar} rencana={rencana} rows={rows} onIsi={isi} onPensiun={pensiun.buka} />
      <TabFormasiRingkas rencana={rencana} />
      {pensiun.dialog}
    </>
  )
}
