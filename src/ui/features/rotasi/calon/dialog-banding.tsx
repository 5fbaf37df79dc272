import { Modal } from '@mantine/core'
import { useMemo } from 'react'
import { bandingkan, MEDAN_BANDING, type OrangBanding } from '../../../../domain/calon/bandingkan'
import { BUTIR_KOMPONEN, KOMPONEN, type Komponen } from '../../../../domain/calon/bobot'
import type { CalonJabatan } from '../../../../domain/calon/calon-jabatan'
import type { FaktaTertutup } from '../../../../domain/kit/rule'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { angka } from '../../../lib/format'
import { labelBanding, teksCalon } from '../../../text/calon'
import { judulJabatan } from '../konteks-jabatan'
import { RincianTertutup } from '../rincian-tertutup'
import { Palang } from './batang-nilai'
import classes from './dialog-calon.module.css'
import { type MejaCalon, sebutanOf, type Sebutan, useMejaCalon } from './meja-calon'
import { nilaiTeks } from './nilai-teks'
import { TombolTempatkan } from './tombol-tempatkan'

type Props = { readonly pegawaiIds: readonly PegawaiId[]; readonly calon: CalonJabatan | null; readonly onClose: () => void }

type Kolom = { readonly id: PegawaiId; readonly orang: OrangBanding; readonly sebutan: Sebutan; readonly peringkat: number | null }

function kolomOf(meja: MejaCalon, orang: OrangBanding, calon: CalonJabatan | null): Kolom {
  const { pegawai } = orang.tinjauan
  const peringkat = calon?.calon.find((c) => c.pegawai.id === pegawai.id)?.peringkat ?? null
  return { id: pegawai.id, orang, peringkat, sebutan: sebutanOf(meja, pegawai, peringkat) }
}

/** Two to four people side by side for one post: facts, parts of the score with who leads, findings. */
export function DialogBanding({ pegawaiIds, calon, onClose }: Props): React.JSX.Element {
  const meja = useMejaCalon()
  const { bahan, bobot, jabatanId } = meja
  const { orang, unggul } = useMemo(() => bandingkan(bahan, { pegawaiIds, jabatanId }, bobot), [bahan, pegawaiIds, jabatanId, bobot])
  const kolom = orang.map((o) => kolomOf(meja, o, calon))
  return (
    <Modal
      opened
      onClose={onClose}
      size={300 + kolom.length * 260}
      title={teksCalon.bandingJudul(judulJabatan(bahan.proyeksi.snapshot, jabatanId))}
    >
      <div className={classes.gulir}>
        <table className={classes.banding} data-testid="tabel-banding">
          <thead>
            <tr>
              <th scope="col">{teksCalon.calon}</th>
              {kolom.map((k) => (
                <KepalaKolom key={k.id} kolom={k} jumlah={calon?.calon.length ?? 0} />
              ))}
            </tr>
          </thead>
          <tbody>
            {MEDAN_BANDING.map((medan) => (
              <Baris key={medan} judul={labelBanding[medan]}>
                {kolom.map(({ id, orang: o }) => (
                  <td key={id}>{o.fakta[medan]}</td>
                ))}
              </Baris>
            ))}
            <BarisHukdis kolom={kolom} />
            {KOMPONEN.filter((k) => bobot[k] > 0).map((k) => (
              <Baris key={k} judul={BUTIR_KOMPONEN[k].judul}>
                {kolom.map((o) => (
                  <Nilai key={o.id} kolom={o} komponen={k} isUnggul={unggul[k].includes(o.id)} />
                ))}
              </Baris>
            ))}
            <Baris judul={teksCalon.temuan}>
              {kolom.map((k) => (
                <Temuan key={k.id} kolom={k} />
              ))}
            </Baris>
          </tbody>
          <tfoot>
            <Baris judul={teksCalon.bandingUnggul}>
              {kolom.map(({ id }) => (
                <td key={id}>
                  <TombolTempatkan pegawaiId={id} size="compact-sm" variant="light" />
                </td>
              ))}
            </Baris>
          </tfoot>
        </table>
      </div>
    </Modal>
  )
}

const Baris = ({ judul, children }: { readonly judul: string; readonly children: React.ReactNode }): React.JSX.Element => (
  <tr>
    <th scope="row">{judul}</th>
    {children}
  </tr>
)

/** Whether there is a punishment on record; which one stays folded. */
const BarisHukdis = ({ kolom }: { readonly kolom: readonly Kolom[] }): React.JSX.Element => (
  <Baris judul={teksCalon.hukdis}>
    {kolom.map((k) => (
      <td key={k.id}>
        {k.orang.hukdis ? teksCalon.hukdisTertutup : teksCalon.hukdisNihil} <Rincian kolom={k} tertutup={k.orang.hukdis} />
      </td>
    ))}
  </Baris>
)

type NilaiProps = { readonly kolom: Kolom; readonly komponen: Komponen; readonly isUnggul: boolean }

/** One part of the score of one person; marked where nobody has more. */
function Nilai({ kolom: { orang, sebutan }, komponen, isUnggul }: NilaiProps): React.JSX.Element {
  const { nilai, uraian } = orang.nilai.bagian[komponen]
  return (
    <td data-unggul={isUnggul || undefined}>
      <Palang nilai={nilai} />
      <span>{sebutan.teks(uraian)}</span>
    </td>
  )
}

const KepalaKolom = ({
  kolom: { orang, sebutan, peringkat },
  jumlah
}: {
  readonly kolom: Kolom
  readonly jumlah: number
}): React.JSX.Element => (
  <th scope="col">
    <span className={classes.nama}>{sebutan.nama}</span>
    <span className={classes.total}>{nilaiTeks(orang.nilai.total)}</span>
    <small>{peringkat === null ? teksCalon.tanpaPeringkat : teksCalon.peringkat(peringkat, angka(jumlah))}</small>
  </th>
)

const Rincian = ({
  kolom: { id, sebutan },
  tertutup
}: {
  readonly kolom: Kolom
  readonly tertutup: FaktaTertutup | null
}): React.JSX.Element => <RincianTertutup pegawaiId={id} tertutup={tertutup} teks={sebutan.teks} />

function Temuan({ kolom }: { readonly kolom: Kolom }): React.JSX.Element {
  const { orang, sebutan } = kolom
  const temuan = orang.jawaban.filter(({ hasil }) => hasil !== 'LULUS')
  return (
    <td>
      {temuan.length === 0 && teksCalon.tidakAdaTemuan}
      <ul className={classes.temuan}>
        {temuan.map(({ aturan, hasil, pesan, dasar, tertutup }) => (
          <li key={aturan} style={{ '--warna': WARNA_HASIL[hasil] }} title={dasar}>
            {aturan} {sebutan.teks(pesan ?? '')} <Rincian kolom={kolom} tertutup={tertutup} />
          </li>
        ))}
      </ul>
    </td>
  )
}
