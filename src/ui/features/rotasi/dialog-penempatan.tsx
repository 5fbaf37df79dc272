import { Button, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { teksRotasi } from '../../text/rotasi'
import { DaftarTemuan } from './daftar-temuan'
import classes from './dialog-penempatan.module.css'
import { judulJabatan } from './konteks-jabatan'
import { type Calon, type Pilihan, pilihanOf } from './pilihan'
import { PilihJabatan } from './pilih-jabatan'
import type { RuangKerja } from './ruang-kerja'

/** A person to find a post for; the post is given when the person was dropped on it. */
export type Penempatkan = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId | null }

type Props = { readonly ruang: RuangKerja; readonly penempatkan: Penempatkan; readonly onClose: () => void }

/** Asks which post (unless the person was dropped on one) and how: replace, swap, or act. Each way shows its findings first. */
export function DialogPenempatan({ ruang, penempatkan, onClose }: Props): React.JSX.Element | null {
  const { pegawaiId } = penempatkan
  const [jabatanId, setJabatanId] = useState(penempatkan.jabatanId)
  const pegawai = ruang.snapshot.pegawai.get(pegawaiId)
  if (!pegawai) return null
  return (
    <Modal opened onClose={onClose} size={jabatanId === null ? 620 : 520} title={teksRotasi.pindahkanJudul(namaLengkap(pegawai))}>
      {jabatanId === null ? (
        <PilihJabatan ruang={ruang} onPilih={setJabatanId} />
      ) : (
        <>
          <Text fw={600}>{judulJabatan(ruang.snapshot, jabatanId)}</Text>
          <DaftarPilihan ruang={ruang} calon={{ pegawaiId, jabatanId }} onClose={onClose} />
          <div className={classes.kaki}>
            {penempatkan.jabatanId === null && (
              <Button variant="subtle" onClick={() => setJabatanId(null)}>
                {teksRotasi.pilihLain}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {teksRotasi.batal}
            </Button>
          </div>
        </>
      )}
    </Modal>
  )
}

type DaftarProps = { readonly ruang: RuangKerja; readonly calon: Calon; readonly onClose: () => void }

function DaftarPilihan({ ruang, calon, onClose }: DaftarProps): React.JSX.Element {
  const pilihan = pilihanOf(ruang, calon)
  if (!pilihan.ok) return <p className={classes.tolak}>{pilihan.error.pesan}</p>
  return (
    <>
      {pilihan.value.map((p, i) => (
        <BarisPilihan key={p.judul} pilihan={p} isUtama={i === 0} onClose={onClose} />
      ))}
    </>
  )
}

type BarisProps = { readonly pilihan: Pilihan; readonly isUtama: boolean; readonly onClose: () => void }

function BarisPilihan({ pilihan: { judul, rinci, temuan, lakukan }, isUtama, onClose }: BarisProps): React.JSX.Element {
  const choose = async (): Promise<void> => {
    if (await lakukan()) onClose()
  }
  return (
    <section className={classes.pilihan}>
      <div className={classes.baris}>
        <p>{rinci}</p>
        <Button variant={isUtama ? 'filled' : 'light'} onClick={() => void choose()} {...(isUtama ? { 'data-autofocus': true } : {})}>
          {judul}
        </Button>
      </div>
      <DaftarTemuan temuan={temuan} kosong={teksRotasi.lolos} />
    </section>
  )
}
