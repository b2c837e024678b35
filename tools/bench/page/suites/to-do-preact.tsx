/** The same list in Preact, which draws after the events, once for all of them. */
import { render } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { make } from './make.ts';
import { surround } from './surroundings.ts';

interface Item {
  id: number;
  title: string;
  done: boolean;
}

let lastId = 0;

function App() {
  const [items, setItems] = useState<Item[]>([]);
  const add = useCallback((title: string) => {
    setItems((items) => [...items, { id: (lastId += 1), title, done: false }]);
  }, []);
  const toggle = useCallback((id: number) => {
    setItems((items) => items.map((item) => (item.id === id ? { ...item, done: !item.done } : item)));
  }, []);
  const remove = useCallback((id: number) => setItems((items) => items.filter((item) => item.id !== id)), []);
  const left = items.filter(({ done }) => !done).length;
  return (
    <>
      <Field onAdd={add} />
      <ul class="list">
        {items.map((item) => (
          <Row key={item.id} item={item} onToggle={toggle} onRemove={remove} />
        ))}
      </ul>
      {items.length > 0 && <footer>还有 {left} 项</footer>}
    </>
  );
}

function Field({ onAdd }: { onAdd: (title: string) => void }) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    if (event.key !== 'Enter' || value.trim() === '') return;
    onAdd(value.trim());
    event.currentTarget.value = '';
  };
  return <input class="new" onKeyDown={onKeyDown} />;
}

interface RowProps {
  item: Item;
  onToggle: (id: number) => void;
  onRemove: (id: number) => void;
}

function Row({ item: { id, title, done }, onToggle, onRemove }: RowProps) {
  const [isEditing, setEditing] = useState(false);
  return (
    <li class={done ? 'done' : ''}>
      <div class="view" onDblClick={() => setEditing(true)}>
        <input class="toggle" type="checkbox" checked={done} onChange={() => onToggle(id)} />
        <label>{title}</label>
        <button class="destroy" aria-label="删除" onClick={() => onRemove(id)} />
      </div>
      {isEditing && <input class="edit" value={title} onBlur={() => setEditing(false)} />}
    </li>
  );
}

const app = make('section', { class: 'app' });
surround(app);
render(<App />, app);
