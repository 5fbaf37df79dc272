import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Bobot, bobotOf } from '../../../../domain/calon/bobot'
import { type JabatanCocok, jabatanUntuk, LINGKUP_JABATAN, type LingkupJabatan } from '../../../../domain/calon/jabatan-untuk'
import type { BahanCalon } from '../../../../domain/calon/tinjau-calon'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { namaLengkap, type PegawaiRingkas } from '../../../../domain/pegawai/pegawai'
import { angka } from '../../../lib/format'
import { labelKetersediaan, labelLingkup, teksCalon } from '../../../text/calon'
import { konteksJabatan } from '../konteks-jabatan'
import { useMeja } from '../meja'
import { BatangNilai } from './batang-nilai'
import calonClasses from './calon.module.css'
import classes from './dialog-calon.module.css'
import { nilaiTeks } from './nilai-teks'
import { TitikTemuan } from './titik-temuan'

const PALING_BANYAK = 40
const apaAdanya = (teks: string): string => teks

/** The posts a person could take, best fit first: vacant ones, those that will be, or all. */
export function DialogJabatanCocok({
  pegawai,
  onClose
}: {
  readonly pegawai: PegawaiRingkas
  readonly onClose: () => void
}): React.JSX.Element {
  const { ruang } = useMeja()
  const [lingkup, setLingkup] = useState<LingkupJabatan>('KOSONG')
  const bahan = useMemo<BahanCalon>(
    () => ({ proyeksi: ruang.proyeksi, berkas: ruang.bahan.berkas, setelanOf: ruang.bahan.setelanOf }),
    [ruang]
  )
  const bobot = useMemo(() => bobotOf(bahan.setelanOf), [bahan])
  const { cocok, bukan } = useMemo(() => jabatanUntuk(bahan, pegawai.id, { bobot, lingkup }), [bahan, pegawai.id, bobot, lingkup])
  return (
    <Modal opened onClose={onClose} size={680} title={teksCalon.jabatanCocokJudul(namaLengkap(pegawai))}>
      <SegmentedControl
        size="xs"
        fullWidth
        data={LINGKUP_JABATAN.map((value) => ({ value, label: labelLingkup[value] }))}
        value={lingkup}
        onChange={setLingkup}
      />
      <ol className={classes.cocok} data-testid="jabatan-cocok">
        {cocok.slice(0, PALING_BANYAK).map((c) => (
          <Baris key={c.jabatan.id} cocok={c} bobot={bobot} onClose={onClose} />
        ))}
      </ol>
      <p className={calonClasses.catatan}>
        {cocok.length === 0 && `${teksCalon.jabatanCocokNihil} `}
        {bukan.length > 0 && teksCalon.jabatanTertolak(angka(bukan.length))}
      </p>
    </Modal>
  )
}

type BarisProps = { readonly cocok: JabatanCocok; readonly bobot: Bobot; readonly onClose: () => void }

function Baris({
  cocok: { jabatan, pegawai, ketersediaan, total, peringkat, angka: nilai, temuan },
  bobot,
  onClose
}: BarisProps): React.JSX.Element {
  const { ruang, tanya, cariCalon } = useMeja()
  const then = (lakukan: () => void) => (): void => {
    onClose()
    lakukan()
  }
  return (
    <li className={calonClasses.baris} data-testid={`cocok-${peringkat}`}>
      <div className={calonClasses.kepala}>
        <span className={calonClasses.peringkat}>{peringkat}</span>
        <div className={calonClasses.orang}>
          <span className={calonClasses.nama}>{jabatan.nama}</span>
          <span className={calonClasses.kini}>
            {keterangan(konteksJabatan(ruang.snapshot, jabatan.id), jabatan.eselon, labelKetersediaan[ketersediaan])}
          </span>
        </div>
        <span className={calonClasses.nilai}>{nilaiTeks(total)}</span>
      </div>
      <BatangNilai angka={nilai} bobot={bobot} />
      <div className={calonClasses.aksi}>
        <TitikTemuan temuan={temuan} teks={apaAdanya} />
        <span className={calonClasses.sela} />
        <LihatCalon id={jabatan.id} onLihat={(id) => then(() => cariCalon(id))()} />
        {!ruang.isTerkunci && (
          <Button size="compact-xs" variant="light" onClick={then(() => tanya({ pegawaiId: pegawai.id, jabatanId: jabatan.id }))}>
            {teksCalon.tempatkan}
          </Button>
        )}
      </div>
    </li>
  )
}

const LihatCalon = ({ id, onLihat }: { readonly id: JabatanId; readonly onLihat: (id: JabatanId) => void }): React.JSX.Element => (
  <Button size="compact-xs" variant="subtle" onClick={() => onLihat(id)}>
    {teksCalon.lihatCalon}
  </Button>
)

const keterangan = (...bagian: readonly (string | null)[]): string => bagian.filter(Boolean).join(' · ')
