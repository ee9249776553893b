"""One file a command, loaded when it is called for.

Annotations are not postponed here, nor in `app`, `options` and `fields`: each would be evaluated at every start.
"""
