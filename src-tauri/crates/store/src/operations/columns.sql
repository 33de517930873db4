SELECT seq, id, review, op, args, person, at, undoes, arrived FROM operation
