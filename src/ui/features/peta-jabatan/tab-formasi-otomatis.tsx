import { Button, Checkbox, Group, Modal, NumberInput, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { denganButir } from '../../../domain/formasi/formasi'
import type { HitungFormasi } from '../../../domain/formasi/hitung-formasi'
import { denganUsulan, totalFormasi } from '../../../domain/formasi/proyeksi-formasi'
import { SASARAN_USULAN } from '../../../domain/formasi/sasaran-usulan'
import { type AturanUsulan, CARA_USULAN, type HasilOtomatis, usulanOtomatis } from '../../../domain/formasi/usulan-otomatis'
import { createKept } from '../../lib/create-kept'
import { doCommand } from '../../lib/do-command'
import { angka } from '../../lib/format'
import { tempatOf, useLokasi } from '../../lib/lokasi'
import { teksFormasi, teksOtomatis, teksPensiun } from '../../text/formasi'
import { namaRencana, type RencanaFormasi } from './tab-formasi-rencana'
import classes from './tab-formasi-otomatis.module.css'

type Props = { readonly rencana: RencanaFormasi; readonly onClose: () => void }

const useAturan = createKept<AturanUsulan>({
  cara: 'MERATA',
  batas: null,
  porsiPppk: 30,
  sasaran: ['JF_PERTAMA', 'PELAKSANA'],
  isGanti: false
})

/** Proposes recruitment by itself: the officer says how, sees what it comes to, and takes it over in one step. */
export function TabFormasiOtomatis({ rencana, onClose }: Props): React.JSX.Element {
  const [aturan, setAturan] = useAturan()
  const [isSending, setSending] = useState(false)
  const { jalur, kueri } = useLokasi()
  const { hasil, total } = useHasil(rencana, aturan)
  const jumlahJabatan = new Set(hasil.butir.map((b) => b.jabatanId)).size
  const terapkan = async (): Promise<void> => {
    setSending(true)
    if (await doCommand('formasi.set', { butir: [...hasil.butir] }, tempatOf(jalur, kueri))) onClose()
    setSending(false)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={teksOtomatis.judul(teksFormasi.masa(rencana.masa.tahunMulai))}
      size={860}
      data-testid="dialog-otomatis"
    >
      <Stack gap="md">
        <Text size="sm">{teksOtomatis.pembuka(namaRencana(rencana, teksPensiun.seluruhKota))}</Text>
        <SimpleGrid cols={2} spacing={28}>
          <IsianAturan aturan={aturan} onAturan={(part) => setAturan({ ...aturan, ...part })} />
          <Pratinjau total={total} hasil={hasil} />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teksOtomatis.batal}
          </Button>
          <Button disabled={jumlahJabatan === 0} loading={isSending} onClick={() => void terapkan()} data-testid="otomatis-terapkan">
            {teksOtomatis.terapkan(angka(jumlahJabatan))}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** What the rules come to, worked out as it will be once they are taken over. */
function useHasil(
  { masa, formasi, dasar, units }: RencanaFormasi,
  aturan: AturanUsulan
): { readonly hasil: HasilOtomatis; readonly total: HitungFormasi } {
  return useMemo(() => {
    const hasil = usulanOtomatis(units, formasi, aturan)
    const sesudah = denganUsulan(dasar, denganButir(formasi, hasil.butir))
    return { hasil, total: totalFormasi(sesudah, masa.tahunMulai) }
  }, [masa, formasi, dasar, units, aturan])
}

type IsianProps = { readonly aturan: AturanUsulan; readonly onAturan: (part: Partial<AturanUsulan>) => void }

function IsianAturan({ aturan, onAturan }: IsianProps): React.JSX.Element {
  return (
    <Stack gap="md">
      <Stack gap={4}>
        <SegmentedControl
          aria-label={teksOtomatis.cara}
          data={CARA_USULAN.map((value) => ({ value, label: teksOtomatis.pilihanCara[value] }))}
          value={aturan.cara}
          onChange={(value) => onAturan({ cara: CARA_USULAN.find((c) => c === value) ?? 'MERATA' })}
        />
        <Text size="xs" c="gray.7">
          {teksOtomatis.caraRinci[aturan.cara]}
        </Text>
      </Stack>
      <Group grow align="flex-start">
        <NumberInput
          label={teksOtomatis.batas}
          placeholder={teksOtomatis.tanpaBatas}
          min={1}
          max={99_999}
          allowDecimal={false}
          allowNegative={false}
          value={aturan.batas ?? ''}
          onChange={(n) => onAturan({ batas: typeof n === 'number' && n > 0 ? n : null })}
        />
        <NumberInput
          label={teksOtomatis.porsi}
          min={0}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={aturan.porsiPppk}
          onChange={(n) => onAturan({ porsiPppk: typeof n === 'number' ? n : 0 })}
        />
      </Group>
      <Checkbox.Group
        label={teksOtomatis.sasaran}
        value={[...aturan.sasaran]}
        onChange={(dipilih) => onAturan({ sasaran: SASARAN_USULAN.filter((s) => dipilih.includes(s)) })}
      >
        <Stack gap={6} mt={6}>
          {SASARAN_USULAN.map((s) => (
            <Checkbox key={s} size="xs" value={s} label={teksOtomatis.pilihanSasaran[s]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        size="xs"
        label={teksOtomatis.ganti}
        checked={aturan.isGanti}
        onChange={({ currentTarget }) => onAturan({ isGanti: currentTarget.checked })}
      />
    </Stack>
  )
}

function Pratinjau({ total, hasil }: { readonly total: HitungFormasi; readonly hasil: HasilOtomatis }): React.JSX.Element {
  const sum = (of: 'pensiun' | 'pns' | 'pppk'): number => total.tahun.reduce((jumlah, t) => jumlah + t[of], 0)
  return (
    <div data-testid="pratinjau-otomatis">
      <table className={classes.otomatis}>
        <thead>
          <tr>
            {[teksOtomatis.tahun, teksOtomatis.pensiun, teksOtomatis.pns, teksOtomatis.pppk, teksOtomatis.jumlah, teksOtomatis.kurang].map(
              (judul) => (
                <th key={judul} scope="col">
                  {judul}
                </th>
              )
            )}
          </tr>
        </thead>
        <tbody>
          {total.tahun.map((t) => (
            <tr key={t.tahun}>
              <th scope="row">{t.tahun}</th>
              <Angka nilai={[t.pensiun, t.pns, t.pppk, t.pns + t.pppk, t.kurang]} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{teksOtomatis.jumlah}</th>
            <Angka nilai={[sum('pensiun'), sum('pns'), sum('pppk'), sum('pns') + sum('pppk')]} />
          </tr>
        </tfoot>
      </table>
      {catatan(hasil).map((kalimat) => (
        <Text key={kalimat} size="sm" c="gray.7" mt={6}>
          {kalimat}
        </Text>
      ))}
    </div>
  )
}

const Angka = ({ nilai }: { readonly nilai: readonly number[] }): React.JSX.Element => (
  <>
    {nilai.map((n, at) => (
      <td key={at}>{angka(n)}</td>
    ))}
  </>
)

const catatan = ({ butir, terbatas, luarSasaran }: HasilOtomatis): readonly string[] => [
  ...(butir.length === 0 ? [teksOtomatis.tanpaUbah] : []),
  ...(terbatas > 0 ? [teksOtomatis.terbatas(angka(terbatas))] : []),
  ...(luarSasaran > 0 ? [teksOtomatis.luarSasaran(angka(luarSasaran))] : [])
]
