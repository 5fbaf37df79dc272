import { useMemo, useState } from 'react'
import type { ButirRapat } from '../../../../domain/mutasi/agenda-rapat'
import type { PutusanRapat } from '../../../../domain/mutasi/keputusan-rapat'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { createKept } from '../../../lib/create-kept'
import { pergiKe } from '../../../lib/lokasi'
import type { RuangKerja } from '../ruang-kerja'
import { BilahPutusan } from './bilah-putusan'
import { DekCalon } from './dek-calon'
import { JabatanRapat } from './jabatan-rapat'
import { type Dek, useDek } from './kartu'
import { KepalaRapat } from './kepala-rapat'
import { LembarPutusan } from './lembar-putusan'
import { type MejaRapat, MejaRapatContext } from './meja-rapat'
import { PanelRapat, type TabRapat } from './panel-rapat'
import classes from './rapat.module.css'
import type { Sidang } from './sidang'
import { Tirai } from './tirai'
import { useTombolRapat } from './tombol-rapat'

type Props = { readonly ruang: RuangKerja; readonly sidang: Sidang; readonly butir: ButirRapat }

const usePanel = createKept<TabRapat | null>(null)

/** The meeting under way: the post, its candidates, what is decided; beside it the agenda and the log. */
export function RuangSidang({ ruang, sidang, butir }: Props): React.JSX.Element {
  const [panel, setPanel] = usePanel()
  const [isTirai, setTirai] = useState(false)
  const { nama, buka } = useNamaTerbuka(butir)
  const tukarPanel = (): void => setPanel(panel === null ? 'agenda' : null)
  const tukarTirai = (): void => setTirai((now) => !now)
  const keHasil = (): void => pergiKe('/rapat', { id: ruang.rencana.id, jabatan: butir.jabatanId, tampilan: 'hasil' })
  return (
    <div className={classes.layar} data-testid="rapat">
      <div className={classes.isi} inert={isTirai}>
        <KepalaRapat ruang={ruang} sidang={sidang} isPanel={panel !== null} onPanel={tukarPanel} onTirai={tukarTirai} onHasil={keHasil} />
        <div className={classes.tengah}>
          <Acara
            key={butir.jabatanId}
            ruang={ruang}
            sidang={sidang}
            butir={butir}
            nama={nama}
            buka={buka}
            umum={{ b: tukarTirai, a: tukarPanel, h: keHasil }}
            isTirai={isTirai}
          />
          {panel !== null && <PanelRapat ruang={ruang} sidang={sidang} tab={panel} onTab={setPanel} />}
        </div>
      </div>
      {isTirai && <Tirai onBuka={tukarTirai} />}
    </div>
  )
}

type AcaraProps = Props & {
  readonly nama: (id: PegawaiId) => boolean
  readonly buka: (id: PegawaiId) => void
  /** Keys of the meeting as a whole. */
  readonly umum: Readonly<Record<string, () => void>>
  readonly isTirai: boolean
}

/** One post of the agenda. What is chosen of it is forgotten when the meeting goes on to the next. */
function Acara({ ruang, sidang, butir, nama, buka, umum, isTirai }: AcaraProps): React.JSX.Element {
  const [terpilih, setTerpilih] = useState<PegawaiId | null>(butir.keputusan?.pegawaiId ?? null)
  const [isRinci, setRinci] = useState(false)
  const [ucapan, setUcapan] = useState<PutusanRapat | null>(null)
  const dek = useDek(ruang, butir)
  const { agenda, ke, pergi } = sidang
  const meja = useMemo<MejaRapat>(
    () => ({
      ruang,
      agenda,
      butir,
      ke,
      pergi,
      geser: (n) => {
        const tujuan = agenda[ke + n]
        if (tujuan) pergi(tujuan.jabatanId)
      },
      isTerbuka: nama,
      pilih: (id) => {
        buka(id)
        setTerpilih(id)
      },
      terpilih,
      isRinci,
      tukarRinci: () => setRinci((now) => !now),
      putuskan: setUcapan
    }),
    [ruang, agenda, butir, ke, pergi, nama, buka, terpilih, isRinci]
  )
  const dipilih = dek.kartu.find((k) => k.id === terpilih) ?? null
  useTombolRapat({ meja, dek, dipilih, umum, isMati: ucapan !== null, isTirai })
  return (
    <MejaRapatContext value={meja}>
      <div className={classes.acara}>
        <JabatanRapat isBukaLanjut={isLanjutTerbuka(meja, dek)} />
        <DekCalon dek={dek} />
        <BilahPutusan dipilih={dipilih} />
      </div>
      {ucapan && <LembarPutusan putusan={ucapan} dipilih={dipilih} kartu={dek.kartu} onClose={() => setUcapan(null)} />}
    </MejaRapatContext>
  )
}

/** The post somebody leaves tells who it is: it is named once the name is. */
const isLanjutTerbuka = ({ isTerbuka }: MejaRapat, { kartu }: Dek): boolean => kartu.some((k) => k.isDiusulkan && isTerbuka(k.id))

type NamaTerbuka = { readonly nama: (id: PegawaiId) => boolean; readonly buka: (id: PegawaiId) => void }

/** Whose names are open: for one post each; who was decided on is open for all. */
function useNamaTerbuka({ jabatanId, keputusan, ditolak }: ButirRapat): NamaTerbuka {
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      nama: (id) => terbuka.has(kunciNama(jabatanId, id)) || keputusan?.pegawaiId === id || ditolak.includes(id),
      buka: (id) => setTerbuka((now) => new Set([...now, kunciNama(jabatanId, id)]))
    }),
    [terbuka, jabatanId, keputusan, ditolak]
  )
}

const kunciNama = (jabatanId: JabatanId, pegawaiId: PegawaiId): string => `${jabatanId} ${pegawaiId}`
