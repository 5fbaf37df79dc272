import { useCallback, useMemo, useRef, useState } from 'react'
import { type KartuPapan, papanOf } from '../../../domain/mutasi/papan'
import { type SaringPapan, saringPapan, TANPA_SARING } from '../../../domain/mutasi/saring-papan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { useDragState } from '../../components/drag/drag-pegawai'
import { teksPapan as teks } from '../../text/papan'
import { CalonUntuk } from './calon/calon-untuk'
import { useMeja } from './meja'
import { CariCalon } from './papan/cari-calon'
import { KartuJabatan } from './papan/kartu-jabatan'
import { KartuTunggu } from './papan/kartu-tunggu'
import { KepalaPapan } from './papan/kepala-papan'
import { KolomPapan } from './papan/kolom-papan'
import { type MenuDiminta, MenuPapan } from './papan/menu-papan'
import classes from './papan/papan.module.css'
import type { MintaTindakan } from './papan/tindakan-kartu'
import { useTombolPapan } from './papan/tombol-papan'
import { useCabut } from './use-cabut'

/** The plan as a board: posts to fill, candidates, who waits, and what is filled. */
export function TampilanPapan(): React.JSX.Element {
  const { ruang, jabatanId } = useMeja()
  const [saring, setSaring] = useState(TANPA_SARING)
  const [dipilih, setDipilih] = useState<JabatanId | null>(jabatanId)
  const [menu, setMenu] = useState<MenuDiminta | null>(null)
  const cari = useRef<HTMLInputElement>(null)
  const layar = useRef<HTMLDivElement>(null)
  const { cabut, dialog } = useCabut(ruang)
  useTombolPapan(layar, (huruf) => {
    setSaring((kini) => ({ ...kini, teks: huruf }))
    cari.current?.focus()
  })
  const papan = useMemo(() => papanOf({ proyeksi: ruang.proyeksi, bahan: ruang.bahan, perLangkah: ruang.hasil.perLangkah }), [ruang])
  const kartu = [...papan.kosong, ...papan.terisi].find((k) => k.jabatan.id === dipilih) ?? null
  const pilih = useCallback((k: KartuPapan): void => setDipilih(k.jabatan.id), [])
  const onTindakan = useCallback<MintaTindakan<KartuPapan>>((k, at) => setMenu({ kartu: k, at }), [])
  return (
    <div ref={layar} className={classes.layar} role="group" aria-label={teks.label} data-testid="papan">
      <KepalaPapan papan={papan} saring={saring} onSaring={setSaring} cari={cari} />
      <div className={classes.papan}>
        <KolomJabatan
          id="kosong"
          judul={teks.kosong}
          nihil={teks.kosongNihil}
          kartu={papan.kosong}
          {...{ saring, dipilih, pilih, onTindakan }}
        />
        <KolomPapan id="calon" judul={teks.calon} jumlah="">
          {kartu ? (
            <CalonUntuk key={kartu.jabatan.id} jabatanId={kartu.jabatan.id} onJabatanLain={() => setDipilih(null)} />
          ) : (
            <CariCalon />
          )}
        </KolomPapan>
        <KolomTunggu tunggu={papan.tunggu} onTindakan={(pegawaiId, at) => setMenu({ pegawaiId, tujuan: kartu, at })} />
        <KolomJabatan
          id="terisi"
          judul={teks.terisi}
          nihil={teks.terisiNihil}
          kartu={papan.terisi}
          {...{ saring, dipilih, pilih, onTindakan }}
        />
      </div>
      {menu && <MenuPapan diminta={menu} onPilih={pilih} onCabut={cabut} onClose={() => setMenu(null)} />}
      {dialog}
    </div>
  )
}

type KolomProps = {
  readonly id: string
  readonly judul: string
  readonly nihil: string
  readonly kartu: readonly KartuPapan[]
  readonly saring: SaringPapan
  readonly dipilih: JabatanId | null
  readonly pilih: (kartu: KartuPapan) => void
  readonly onTindakan: MintaTindakan<KartuPapan>
}

function KolomJabatan({ id, judul, nihil, kartu, saring, dipilih, pilih, onTindakan }: KolomProps): React.JSX.Element {
  const { ruang } = useMeja()
  const sasaran = useDragState()?.sasaran ?? null
  const tampil = useMemo(() => saringPapan(ruang.snapshot, kartu, saring), [ruang.snapshot, kartu, saring])
  return (
    <KolomPapan id={id} judul={judul} jumlah={teks.jumlah(tampil.length, kartu.length)}>
      {tampil.length === 0 && <p className={classes.nihil}>{kartu.length === 0 ? nihil : teks.saringNihil}</p>}
      <ul className={classes.daftar}>
        {tampil.map((k, n) => (
          <KartuJabatan
            key={k.jabatan.id}
            ruang={ruang}
            kartu={k}
            isPertama={n === 0}
            isDipilih={k.jabatan.id === dipilih}
            isSasaran={k.jabatan.id === sasaran}
            onPilih={pilih}
            onTindakan={onTindakan}
          />
        ))}
      </ul>
    </KolomPapan>
  )
}

type TungguProps = { readonly tunggu: readonly PegawaiId[]; readonly onTindakan: MintaTindakan<PegawaiId> }

function KolomTunggu({ tunggu, onTindakan }: TungguProps): React.JSX.Element {
  const { ruang } = useMeja()
  return (
    <KolomPapan id="tunggu" judul={teks.tunggu} jumlah={String(tunggu.length)} isPenting={tunggu.length > 0}>
      {tunggu.length === 0 && <p className={classes.nihil}>{teks.tungguNihil}</p>}
      <ul className={classes.daftar}>
        {tunggu.map((id, n) => (
          <KartuTunggu key={id} ruang={ruang} pegawaiId={id} isPertama={n === 0} onTindakan={onTindakan} />
        ))}
      </ul>
    </KolomPapan>
  )
}
