print(1)
# an invisible ‮ sign
