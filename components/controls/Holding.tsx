import { Component, type ComponentChildren } from 'preact';

interface Props<T> {
  /** What is held at first. */
  start: T;
  children: (value: T, hold: (value: T) => void) => ComponentChildren;
}

/**
 * Holds a value from one drawing to the next, as `useState` does.
 *
 * A class, because the code of Preact's hooks would be a twentieth of the panel that is brought into web pages; what is drawn there uses
 * this instead.
 */
export class Holding<T> extends Component<Props<T>, { value: T }> {
  override state = { value: this.props.start };

  override render() {
    return this.props.children(this.state.value, (value) => this.setState({ value }));
  }
}
