export default function ProfileScreen({ id }: { id: string }) {
  return <p>{id}</p>;
}
